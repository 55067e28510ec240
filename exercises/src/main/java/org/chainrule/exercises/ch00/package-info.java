/** The try-out exercise of chapter 00, "Before you start". */
package org.chainrule.exercises.ch00;
