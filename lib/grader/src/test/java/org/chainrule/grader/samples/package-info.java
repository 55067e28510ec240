/** The sample submissions in {@code exercises/submissions}: how they are made, and what each should earn. */
package org.chainrule.grader.samples;
