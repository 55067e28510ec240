package org.chainrule.grader;

import java.nio.file.Path;

/**
 * One notebook that was handed in.
 *
 * @param learner who it is, known from the file's place alone
 * @param notebook the stem of the exercise notebook it answers to, such as {@code 06-several-variables}
 * @param file where it lies
 */
public record Submission(String learner, String notebook, Path file) {}
