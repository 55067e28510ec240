package org.chainrule.grader.step;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.junit.platform.engine.CancellationToken;

/**
 * Runs the exercises' JUnit classes here, on answers that come over the pipe: all in one launch of JUnit. An answer that
 * makes a check compute for too long costs its own exercise: the launch is given up, and a new thread goes on with the
 * exercises after it. What counts is the time that the check computes, not that in which it waits for the sandbox or for
 * its turn.
 */
final class Check implements Step, AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LOOK_AGAIN = 500;
    private static final int LONGEST_TEXT = 20_000;

    private final Course course;
    private final long seed;
    private final Duration deadline;
    private final ExerciseRunner runner = new ExerciseRunner();
    private ExecutorService judge = newJudge();

    /** Checks with this seed; no check computes for longer than the deadline. */
    Check(Course course, long seed, Duration deadline) {
        this.course = course;
        this.seed = seed;
        this.deadline = deadline;
    }

    @Override
    public void take(Grading grading) {
        grading.judged = new ArrayList<>();
        Map<Class<?>, SandboxAnswers> open = new LinkedHashMap<>();
        List<Exercise> exercises = course.exercisesOf(grading.submission.notebook());
        for (Exercise exercise : exercises) {
            Class<?> check = course.checkClass(exercise);
            Optional<Finding> refusal = exercise.withoutLibrary() ? grading.compiled.usesLibrary(exercise.id()) : Optional.empty();
            refusal.ifPresentOrElse(finding -> grading.judged.add(ExerciseRunner.given(check, finding)),
                    () -> open.put(check, answers(grading, exercise)));
        }
        while (!open.isEmpty()) {
            Map<Class<?>, ExerciseResult> judged = judge(open);
            grading.judged.addAll(judged.values());
            open.keySet().removeAll(judged.keySet());
        }
        exercises.stream().filter(exercise -> exercise.machinePoints() < exercise.points()).forEach(exercise ->
                grading.texts.put(exercise.id(), text(answers(grading, exercise).answer())));
    }

    /** Judges answers that nobody gave, by the checks that will judge this submission, and at its points. */
    Map<Class<?>, ExerciseResult> rehearse(Grading grading) {
        Map<Class<?>, Answers> open = new LinkedHashMap<>();
        for (Exercise exercise : course.exercisesOf(grading.submission.notebook())) {
            open.put(course.checkClass(exercise), new Rehearsal.NobodysAnswers(SandboxAnswers.chance(seed, exercise.id()),
                    grading.released.owner().parameters(exercise.id())));
        }
        Launch launch = new Launch();
        new ExerciseRunner().run(open, launch.token, launch);
        return launch.results();
    }

    private SandboxAnswers answers(Grading grading, Exercise exercise) {
        return new SandboxAnswers(grading.run, exercise.id(), seed, grading.released.owner().parameters(exercise.id()));
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

    /** Judges these; or some of them, if one takes too long: those before it, and it. */
    private Map<Class<?>, ExerciseResult> judge(Map<Class<?>, SandboxAnswers> exercises) {
        Launch launch = new Launch();
        Future<?> running = judge.submit(() -> runner.run(new LinkedHashMap<>(exercises), launch.token, launch));
        while (!launch.hasComputedFor(deadline)) {
            try {
                running.get(LOOK_AGAIN, TimeUnit.MILLISECONDS);
                return launch.results();
            } catch (TimeoutException e) {
                // it may go on as long as it waits
            } catch (ExecutionException e) {
                throw new IllegalStateException("the checks failed", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("grading was interrupted", e);
            }
        }
        close();
        judge = newJudge();
        return launch.givenUp(Finding.wrong("Judging your answer took longer than " + deadline.toSeconds() + " s.",
                "Give a smaller answer; if it is what the exercise asks for, tell the course's authors."));
    }

    private static ExecutorService newJudge() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "grader-judge");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void close() {
        judge.shutdownNow();
    }

    /** How far a launch of JUnit has come. */
    private static final class Launch implements ExerciseRunner.Watch {

        private final CancellationToken token = CancellationToken.create();
        private final Map<Class<?>, ExerciseResult> results = new LinkedHashMap<>();
        private Class<?> current;
        private long thread;
        private long before;

        @Override
        public synchronized void begins(Class<?> checkClass) {
            current = checkClass;
            thread = Thread.currentThread().getId();
            before = THREADS.getCurrentThreadCpuTime();
        }

        @Override
        public synchronized void ended(Class<?> checkClass, ExerciseResult result) {
            if (!token.isCancellationRequested()) {
                results.put(checkClass, result);
                current = null;
            }
        }

        /** Whether the exercise that is being judged has used this much of the processor. */
        synchronized boolean hasComputedFor(Duration deadline) {
            return current != null && THREADS.getThreadCpuTime(thread) - before >= deadline.toNanos();
        }

        /** The results so far. */
        synchronized Map<Class<?>, ExerciseResult> results() {
            return new LinkedHashMap<>(results);
        }

        /** The results so far, and this finding for the exercise that is being judged; whatever comes later is not heard. */
        synchronized Map<Class<?>, ExerciseResult> givenUp(Finding reason) {
            token.cancel();
            if (current != null) {
                results.put(current, ExerciseRunner.given(current, reason));
            }
            return results();
        }
    }
}
