/**
 * What runs inside the sandbox: it computes, it never judges.
 *
 * <p>This package and its sub-package are a jar of their own, the only part of the grader on a child's class path. The
 * parent uses {@link org.chainrule.grader.child.Frames} and {@link org.chainrule.grader.child.Wire} to talk to it.
 */
package org.chainrule.grader.child;
