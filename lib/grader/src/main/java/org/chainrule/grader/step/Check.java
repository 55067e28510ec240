package org.chainrule.grader.step;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chainrule.check.Exercise;
import org.chainrule.check.ExerciseResult;
import org.chainrule.check.ExerciseRunner;
import org.chainrule.grader.Course;
import org.chainrule.grader.run.SandboxAnswers;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Finding;

/**
 * Runs each exercise's JUnit class here, on answers that come over the pipe. An answer that makes a check compute for too
 * long costs its own exercise: the check is given up, and a new thread goes on with the next one. What counts is the
 * time that the check computes, not that in which it waits for the sandbox or for its turn.
 */
final class Check implements Step, AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LOOK_AGAIN = 500;
    private static final int LONGEST_TEXT = 20_000;

    private final Course course;
    private final long seed;
    private final Duration deadline;
    private final ExerciseRunner runner = new ExerciseRunner();
    private volatile Thread judging;
    private ExecutorService judge = newJudge();

    /** Checks with this seed; no check computes for longer than the deadline. */
    Check(Course course, long seed, Duration deadline) {
        this.course = course;
        this.seed = seed;
        this.deadline = deadline;
    }

    @Override
    public void take(Grading grading) {
        List<ExerciseResult> judged = new ArrayList<>();
        grading.judged = judged;
        for (Exercise exercise : course.exercisesOf(grading.submission.notebook())) {
            Optional<Finding> refusal = exercise.withoutLibrary() ? grading.compiled.usesLibrary(exercise.id()) : Optional.empty();
            ExerciseResult result = refusal.map(finding -> ExerciseRunner.given(course.checkClass(exercise), finding))
                    .orElseGet(() -> judge(exercise, grading));
            judged.add(result);
            if (exercise.machinePoints() < exercise.points()) {
                grading.texts.put(exercise.id(), text(new SandboxAnswers(grading.run, exercise.id(), seed).answer()));
            }
        }
    }

    /** What a person is to read: the answer's text, or why there is none. */
    private static String text(Answer answer) {
        try {
            String text = String.valueOf(answer.value());
            return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        } catch (AnswerProblem problem) {
            return problem.getMessage();
        }
    }

    private ExerciseResult judge(Exercise exercise, Grading grading) {
        Class<?> check = course.checkClass(exercise);
        Future<ExerciseResult> result = judge.submit(
                () -> runner.run(check, new SandboxAnswers(grading.run, exercise.id(), seed)));
        long before = computed();
        while (computed() - before < deadline.toNanos()) {
            try {
                return result.get(LOOK_AGAIN, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // it may go on as long as it waits
            } catch (ExecutionException e) {
                throw new IllegalStateException("the check of " + exercise.id() + " failed", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("grading was interrupted", e);
            }
        }
        close();
        judge = newJudge();
        return ExerciseRunner.given(check, Finding.wrong("Judging your answer took longer than " + deadline.toSeconds()
                + " s.", "Give a smaller answer; if it is what the exercise asks for, tell the course's authors."));
    }

    /** The processor time that the judging thread has used, in nanoseconds. */
    private long computed() {
        return judging == null ? 0 : Math.max(0, THREADS.getThreadCpuTime(judging.getId()));
    }

    private ExecutorService newJudge() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "grader-judge");
            thread.setDaemon(true);
            judging = thread;
            return thread;
        });
    }

    @Override
    public void close() {
        judge.shutdownNow();
    }
}
