/** The exercises of chapter 08, "Along a curve: the weather": for each a key and the JUnit class that uses it. */
package org.chainrule.exercises.ch08;
