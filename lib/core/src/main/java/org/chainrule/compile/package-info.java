/**
 * The fast path beside the teaching path: a recorded function and its gradient as code of the Java machine
 * ({@link org.chainrule.compile.Compilation}). Tape, to straight-line code on numbers, to an order, to bytes of a class.
 */
package org.chainrule.compile;
