package org.chainrule.grader;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.step.Pipeline;

/** Grades many submissions with several workers; each worker keeps a pipeline, and with it a warm compiler. */
final class Batch {

    private final List<Submission> submissions;
    private final OneSubmission unit;
    private final Progress progress;
    private final Map<Submission, SubmissionResult> done = new ConcurrentHashMap<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();

    Batch(List<Submission> submissions, OneSubmission unit, PrintStream progress) {
        this.submissions = submissions;
        this.unit = unit;
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
                    finish(next, unit.grade(next, pipeline));
                } catch (RuntimeException | IOException e) {
                    failed.add(next.file() + ": " + e.getMessage());
                }
            }
        }
    }

    private void finish(Submission submission, OneSubmission.Done graded) {
        done.put(submission, graded.result().brief());
        progress.done(graded.result(), graded.kept());
    }
}
