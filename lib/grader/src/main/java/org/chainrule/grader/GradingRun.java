package org.chainrule.grader;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongSupplier;
import org.chainrule.grader.result.Gradebook;
import org.chainrule.grader.result.ResultFolder;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.sandbox.Sandbox;
import org.chainrule.grader.step.Pipeline;

/** One run of the grader into a folder of results, with all that it needs from its options. */
final class GradingRun implements AutoCloseable {

    private final long start = System.nanoTime();
    private final GradingOptions options;
    private final Path into;
    private final Limits limits;
    private final Scratch scratch;
    private final Sandbox sandbox;
    private final ExerciseFolder folder;
    private final Course course;

    private GradingRun(GradingOptions options, ExerciseFolder folder, Path into, Scratch scratch) {
        this.options = options;
        this.into = into;
        this.scratch = scratch;
        this.limits = options.limits();
        this.folder = folder;
        CompletableFuture<Course> reading = CompletableFuture.supplyAsync(() -> Course.read(folder.notebooks(), folder.checks()));
        this.sandbox = options.sandbox(limits, scratch.folder());
        try {
            this.course = reading.join();
        } catch (CompletionException e) {
            sandbox.close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Grades a folder of submissions into another, at the points that the seed chooses, which is asked for late. */
    static int ofFolder(GradingOptions options, Path submissions, Path into, LongSupplier seed) {
        Submissions.refuseUnlessFolder(submissions);
        ExerciseFolder exercises = options.exercises();
        Scratch scratch = Scratch.of(into);
        try (scratch; GradingRun run = new GradingRun(options, exercises, into, scratch)) {
            return run.grade(submissions, seed);
        }
    }

    /** Grades the submissions whose paths are read, and prints a line for each. */
    static int ofPaths(GradingOptions options, InputStream paths, Path into, long seed) {
        ExerciseFolder exercises = options.exercises();
        Scratch scratch = Scratch.ofOneOfMany(into);
        try (scratch; GradingRun run = new GradingRun(options, exercises, into, scratch)) {
            return run.grade(paths, seed);
        }
    }

    private int grade(Path submissions, LongSupplier seed) {
        Submissions finder = finder();
        List<Submission> found = finder.in(submissions);
        finder.leftOut().forEach(file -> System.err.println("Left out: " + file));
        System.out.println(options.describe(sandbox));
        long used = seed.getAsLong();
        Batch batch = new Batch(found, unit(used), System.out);
        List<SubmissionResult> graded = batch.grade(options.workers(), () -> pipeline(used));
        results().write("grades.csv", Gradebook.csv(graded));
        results().copy(submissions.resolve("collected.csv"));
        return summary(graded.size(), batch, used);
    }

    private int grade(InputStream paths, long seed) {
        System.err.println(options.describe(sandbox));
        try (Pipeline pipeline = pipeline(seed)) {
            return new Worker(unit(seed), finder(), pipeline, System.out).gradeAll(paths);
        }
    }

    private Submissions finder() {
        return new Submissions(course.notebooks().keySet());
    }

    private ResultFolder results() {
        return new ResultFolder(into);
    }

    private OneSubmission unit(long seed) {
        return new OneSubmission(course, limits, results(), Fingerprint.of(course, folder.notebooks(), limits, seed));
    }

    private Pipeline pipeline(long seed) {
        return new Pipeline(course, limits, sandbox, results(), seed);
    }

    private int summary(int all, Batch batch, long seed) {
        double seconds = (System.nanoTime() - start) / 1e9;
        int graded = all - batch.kept();
        System.out.println(graded + " submissions graded in " + Math.round(seconds * 10) / 10.0 + " s"
                + (graded == 0 ? "" : " (" + Math.round(graded * 60 / seconds) + " a minute)")
                + (batch.kept() == 0 ? "" : ", " + batch.kept() + " kept from an earlier run") + "; seed " + seed);
        batch.failed().forEach(failure -> System.err.println("Not graded: " + failure));
        return batch.failed().isEmpty() ? 0 : 1;
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
