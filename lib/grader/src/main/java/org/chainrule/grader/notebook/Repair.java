package org.chainrule.grader.notebook;

/**
 * What was not as released in a submission, and what was done about it.
 *
 * @param exercise the exercise concerned; empty if it is the notebook as a whole
 * @param sentence for the learner
 */
public record Repair(String exercise, String sentence) {}
