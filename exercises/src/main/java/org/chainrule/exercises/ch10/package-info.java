/** The exercises of chapter 10, "Two directions: JVP and VJP": for each a key and the JUnit class that uses it. */
package org.chainrule.exercises.ch10;
