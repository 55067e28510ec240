package org.chainrule.notebook;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chainrule.check.Exercise;
import org.chainrule.check.ExerciseResult;
import org.chainrule.check.ExerciseRunner;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.notebook.view.CheckReport;

/** Runs an exercise's JUnit class on an answer, within a time limit. */
final class Judge {

    private static final long SECONDS = 10;

    private final ExerciseRunner runner = new ExerciseRunner();
    private final ClassLoader checks;
    private final long milliseconds;

    /** Judges by the checks that this loader finds. */
    Judge(ClassLoader checks) {
        this(checks, TimeUnit.SECONDS.toMillis(SECONDS));
    }

    Judge(ClassLoader checks, long milliseconds) {
        this.checks = checks;
        this.milliseconds = milliseconds;
    }

    CheckReport judge(Exercise exercise, Answer answer, Session session) {
        CompletableFuture<ExerciseResult> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                result.complete(runner.run(checkOf(exercise), new Given(answer, session, exercise)));
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        }, "check " + exercise.id());
        thread.setDaemon(true);
        thread.start();
        try {
            return CheckReport.of(exercise, result.get(milliseconds, TimeUnit.MILLISECONDS));
        } catch (TimeoutException tooLong) {
            return CheckReport.of(exercise, Finding.failed(new AnswerProblem(AnswerProblem.Cause.TIMED_OUT,
                    "Your code was still running after " + milliseconds / 1000.0 + " seconds, so the check gave up."
                            + " It goes on unseen until you choose Kernel → Restart Kernel: which loop never ends?")));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return CheckReport.of(exercise, Finding.recorded("The check was stopped."));
        } catch (ExecutionException failure) {
            return CheckReport.of(exercise, Finding.recorded("The check itself failed (" + failure.getCause()
                    + "). This is not your fault: please tell the course's authors."));
        }
    }

    private Class<?> checkOf(Exercise exercise) throws ClassNotFoundException {
        return Class.forName(exercise.checkClass(), true, checks);
    }

    /** What a key may ask for: the same exercise meets the same chance each time. */
    private record Given(Answer answer, Session session, Exercise exercise, Random random) implements Answers {

        Given(Answer answer, Session session, Exercise exercise) {
            this(answer, session, exercise, new Random(exercise.id().hashCode()));
        }

        @Override
        public Answer answerTo(String exerciseId) {
            return session.answerTo(exerciseId);
        }

        @Override
        public Map<String, Double> parameters() {
            return exercise.parameters();
        }
    }
}
