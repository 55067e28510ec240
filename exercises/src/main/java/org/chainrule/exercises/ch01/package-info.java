/** The exercises of chapter 01, "Functions and composition": for each a key and the JUnit class that uses it. */
package org.chainrule.exercises.ch01;
