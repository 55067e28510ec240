package org.chainrule.grader.notebook;

/**
 * A cell of a submission, or a part of one, and what it is.
 *
 * @param kind what it is
 * @param exerciseId the exercise it belongs to; empty for added cells and set-up
 * @param source its code
 */
public record Entry(Kind kind, String exerciseId, String source) {

    /** What a cell is. */
    public enum Kind { SETUP, ANSWER, CHECK, ADDED }
}
