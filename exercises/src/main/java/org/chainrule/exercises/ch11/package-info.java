/** The exercises of chapter 11, "Deep networks": for each a key and the JUnit class that uses it. */
package org.chainrule.exercises.ch11;
