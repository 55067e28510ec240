/**
 * The exercises of chapter 02, "The derivative: a limit and a linear approximation": for each a key and the JUnit class that
 * uses it.
 */
package org.chainrule.exercises.ch02;
