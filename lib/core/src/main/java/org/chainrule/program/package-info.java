/**
 * One program, many readings: {@link org.chainrule.program.Program} is a straight line of primitive steps, recorded from
 * a lambda or parsed from text; {@link org.chainrule.program.Evaluation} reads it at a point.
 */
package org.chainrule.program;
