package org.chainrule.grader;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.chainrule.grader.result.ResultFolder;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.step.Pipeline;

/** Grades many submissions with several workers; each worker keeps a pipeline, and with it a warm compiler. */
final class Batch {

    private final List<Submission> submissions;
    private final Limits limits;
    private final ResultFolder results;
    private final Fingerprint fingerprint;
    private final Progress progress;
    private final Map<Submission, SubmissionResult> done = new ConcurrentHashMap<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();

    Batch(List<Submission> submissions, Limits limits, ResultFolder results, Fingerprint fingerprint, PrintStream progress) {
        this.submissions = submissions;
        this.limits = limits;
        this.results = results;
        this.fingerprint = fingerprint;
        this.progress = new Progress(submissions.size(), progress, System::nanoTime);
    }

    /** Grades what is not graded yet; gives all results, in brief, in the order of the submissions. */
    List<SubmissionResult> grade(int workers, Supplier<Pipeline> pipelines) {
        Queue<Submission> waiting = new ConcurrentLinkedQueue<>(submissions);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(workers, submissions.size()); i++) {
            threads.add(new Thread(() -> work(waiting, pipelines), "grader-" + i));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new Refused("Grading was interrupted; run the same command again to go on.");
            }
        }
        return submissions.stream().filter(done::containsKey).map(done::get).toList();
    }

    /** How many results were kept from an earlier run. */
    int kept() {
        return progress.kept();
    }

    /** Submissions that could not be graded for a reason of ours, such as a full disk. */
    List<String> failed() {
        return List.copyOf(failed);
    }

    private void work(Queue<Submission> waiting, Supplier<Pipeline> pipelines) {
        try (Pipeline pipeline = pipelines.get()) {
            for (Submission next = waiting.poll(); next != null; next = waiting.poll()) {
                try {
                    grade(next, pipeline);
                } catch (RuntimeException | IOException e) {
                    failed.add(next.file() + ": " + e.getMessage());
                }
            }
        }
    }

    private void grade(Submission submission, Pipeline pipeline) throws IOException {
        byte[] file = beginning(submission.file());
        String print = fingerprint.of(file);
        SubmissionResult earlier = results.read(submission.learner(), submission.notebook())
                .filter(result -> result.fingerprint().equals(print)).orElse(null);
        finish(submission, earlier != null ? earlier : pipeline.grade(submission, file, print), earlier != null);
    }

    /** The file, or as much of it as shows that it is too large. */
    private byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.notebookBytes() + 1));
        }
    }

    private void finish(Submission submission, SubmissionResult result, boolean wasKept) {
        done.put(submission, result.brief());
        progress.done(result, wasKept);
    }
}
