/**
 * What neural networks are made of: {@link org.chainrule.neural.Activations}, {@link org.chainrule.neural.Losses},
 * {@link org.chainrule.neural.Layers}, {@link org.chainrule.neural.Initializers}. All are compositions of primitives, so
 * each is differentiated, nested and recorded like any other function.
 */
package org.chainrule.neural;
