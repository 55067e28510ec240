/** The exercises of chapter 04, "Longer chains": for each a key and the JUnit class that uses it. */
package org.chainrule.exercises.ch04;
