/** The exercises of chapter 03, "The chain rule in one variable": for each a key and the JUnit class that uses it. */
package org.chainrule.exercises.ch03;
