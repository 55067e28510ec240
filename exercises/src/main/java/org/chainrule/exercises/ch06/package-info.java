/** The exercises of chapter 06, "Several variables: every path counts": for each a key and the JUnit class that uses it. */
package org.chainrule.exercises.ch06;
