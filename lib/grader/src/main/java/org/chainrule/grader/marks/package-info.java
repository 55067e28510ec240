/**
 * From what the machine judged to the marks that count: late penalties, extra credit, free responses that a person read,
 * and the tables that platforms import.
 */
package org.chainrule.grader.marks;
