/** What the exercises share in which a learner writes code: random programs, and properties of functions of several numbers. */
package org.chainrule.exercises.code;
