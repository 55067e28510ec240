/**
 * Numbers that remember how they were computed: {@link org.chainrule.tensor.Tensor}, the one table of
 * {@link org.chainrule.tensor.Primitives}, and the {@link org.chainrule.tensor.Tape} along which both directions of the
 * chain rule walk.
 */
package org.chainrule.tensor;
