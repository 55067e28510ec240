package org.chainrule.grader.notebook;

/**
 * A cell of a notebook.
 *
 * @param code whether it is a code cell
 * @param source its text, lines ended by {@code \n}
 * @param role what its metadata call it: exercise, hints, answer, check, setup; empty if they say nothing
 * @param exerciseId the exercise that its metadata name; empty if they say nothing
 */
public record Cell(boolean code, String source, String role, String exerciseId) {

    /** The text without blank lines and without space at the ends of lines, for comparing. */
    public String essence() {
        return String.join("\n", source.lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).toList());
    }
}
