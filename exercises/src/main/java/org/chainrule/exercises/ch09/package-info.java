/** The exercises of chapter 09, "Reverse mode": for each a key and the JUnit class that uses it. */
package org.chainrule.exercises.ch09;
