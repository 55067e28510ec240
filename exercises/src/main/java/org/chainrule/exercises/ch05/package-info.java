/** The exercises of chapter 05, "The chain rule as a program": for each a key and the JUnit class that uses it. */
package org.chainrule.exercises.ch05;
