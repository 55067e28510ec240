package org.chainrule.grader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.step.Pipeline;

/**
 * Grades the submissions whose paths it reads, one a line, and prints a line of JSON for each as soon as it is done. It
 * stays warm in between, so whatever hands out the paths needs only to start it once on each core.
 */
final class Worker {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OneSubmission unit;
    private final Submissions finder;
    private final Pipeline pipeline;
    private final PrintStream out;

    Worker(OneSubmission unit, Submissions finder, Pipeline pipeline, PrintStream out) {
        this.unit = unit;
        this.finder = finder;
        this.pipeline = pipeline;
        this.out = out;
    }

    /** Works until no more paths come; 0 if each of them has a result, 1 if not. */
    int gradeAll(InputStream paths) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(paths, StandardCharsets.UTF_8));
        int code = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                code = line.isBlank() || grade(line.strip()) ? code : 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read paths from standard input", e);
        }
        return code;
    }

    private boolean grade(String path) {
        ObjectNode line = JSON.createObjectNode().put("file", path);
        try {
            OneSubmission.Done done = unit.grade(finder.of(Path.of(path)), pipeline);
            describe(done.result(), line.put("kept", done.kept()));
        } catch (Refused | InvalidPathException | IOException | UncheckedIOException e) {
            line.put("failed", e.getMessage());
        }
        try {
            out.println(JSON.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers has no JSON", e);
        }
        out.flush();
        return !line.has("failed");
    }

    private static void describe(SubmissionResult result, ObjectNode line) {
        line.put("learner", result.learner()).put("notebook", result.notebook()).put("earned", result.earned())
                .put("points", result.points()).put("problem", result.problem());
        ObjectNode exercises = line.putObject("exercises");
        result.exercises().forEach(exercise -> exercises.put(exercise.id(), exercise.earned()));
    }
}
