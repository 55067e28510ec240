/**
 * Derivatives of functions: exact ({@link org.chainrule.diff.Derivatives}), as a matrix with names
 * ({@link org.chainrule.diff.Jacobian}), and estimated for comparison ({@link org.chainrule.diff.FiniteDifference},
 * {@link org.chainrule.diff.GradientCheck}).
 */
package org.chainrule.diff;
