/** The exercises of chapter 07, "Jacobians: derivatives compose by matrix product": for each a key and the JUnit class that uses it. */
package org.chainrule.exercises.ch07;
