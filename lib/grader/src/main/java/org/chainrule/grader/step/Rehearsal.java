package org.chainrule.grader.step;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chainrule.grader.result.ResultFolder;
import org.chainrule.judge.Answer;
import org.chainrule.judge.Answers;

/**
 * What the grader does while it waits for the compiler with the first submission: it lets the checks judge an answer that
 * nobody gave, and composes a result that is written nowhere. Java has then read what judging needs, and the checks have
 * drawn the points that all submissions share. No mark depends on it.
 */
final class Rehearsal implements Step {

    private final Check check;
    private final Report report;
    private final AtomicBoolean begun = new AtomicBoolean();

    /** A rehearsal of these two, before the first submission that comes along. */
    Rehearsal(Check check, Report report) {
        this.check = check;
        this.report = report;
    }

    @Override
    public void take(Grading grading) {
        if (begun.getAndSet(true)) {
            return;
        }
        Grading rehearsed = new Grading(grading.submission, grading.file, grading.fingerprint);
        rehearsed.released = grading.released;
        Thread thread = new Thread(() -> rehearse(rehearsed), "grader-rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    private void rehearse(Grading grading) {
        try {
            grading.judged = List.copyOf(check.rehearse(grading).values());
            ResultFolder.composed(report.result(grading));
        } catch (RuntimeException | LinkageError e) {
            // whatever is wrong will be said where it counts
        }
    }

    /** A value that is 0 to whoever asks, and also when it is asked as a function. */
    record NobodysAnswers(Random random, Map<String, Double> parameters) implements Answers {

        @Override
        public Answer answer() {
            return new Zero();
        }

        @Override
        public Answer answerTo(String exerciseId) {
            return null;
        }
    }

    private record Zero() implements Answer {

        @Override
        public Form form() {
            return Form.VALUE;
        }

        @Override
        public int arity() {
            return 0;
        }

        @Override
        public Object value() {
            return 0.0;
        }

        @Override
        public Object at(Object... arguments) {
            return 0.0;
        }
    }
}
