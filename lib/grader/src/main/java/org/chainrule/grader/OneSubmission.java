package org.chainrule.grader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chainrule.grader.result.ResultFolder;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.step.Pipeline;

/**
 * The grader's unit of work: one submission in, one result in the folder. Doing it twice does nothing more, so that work
 * can be interrupted, repeated and spread over machines.
 */
record OneSubmission(Course course, Limits limits, ResultFolder results, Fingerprint fingerprint) {

    /** A result, and whether it was there already. */
    record Done(SubmissionResult result, boolean kept) {}

    /** Grades the submission, unless its result is there. */
    Done grade(Submission submission, Pipeline pipeline) throws IOException {
        byte[] file = beginning(submission.file());
        String print = fingerprint.of(file, course.own(submission));
        Optional<SubmissionResult> earlier = results.read(submission.learner(), submission.notebook())
                .filter(result -> result.fingerprint().equals(print));
        return new Done(earlier.orElseGet(() -> pipeline.grade(submission, file, print)), earlier.isPresent());
    }

    /** The file, or as much of it as shows that it is too large. */
    private byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.notebookBytes() + 1));
        }
    }
}
