package org.chainrule.check;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.judge.Answers;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** One launch of JUnit over the checks of some exercises: what each check works with, and what came of it. */
final class Sitting implements TestExecutionListener {

    private final Map<Class<?>, Map<Method, Attempt>> attempts = new LinkedHashMap<>();
    private final Map<Object, TestExecutionResult> ended = new LinkedHashMap<>();
    private final ExerciseRunner.Watch watch;

    /** A sitting over these classes' checks, each class with a learner's answers. */
    Sitting(Map<Class<?>, ? extends Answers> exercises, ExerciseRunner.Watch watch) {
        this.watch = watch;
        exercises.forEach((checkClass, answers) -> {
            Map<Method, Attempt> own = new LinkedHashMap<>();
            ExerciseRunner.checksOf(checkClass).forEach(check -> own.put(check, new Attempt(answers)));
            attempts.put(checkClass, own);
        });
    }

    /** All checks, those of a class together. */
    Collection<Method> checks() {
        return attempts.values().stream().flatMap(own -> own.keySet().stream()).toList();
    }

    /** What a check works with. */
    Attempt attempt(Method check) {
        return attempts.get(check.getDeclaringClass()).get(check);
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (source(test) instanceof Class<?> checkClass) {
            watch.begins(checkClass);
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Object source = source(test);
        if (source != null) {
            ended.put(source, result);
        }
        if (source instanceof Class<?> checkClass) {
            end(checkClass);
        }
    }

    private static Object source(TestIdentifier test) {
        return test.getSource().map(source -> source instanceof MethodSource method ? method.getJavaMethod()
                : source instanceof ClassSource type ? type.getJavaClass() : null).orElse(null);
    }

    /** Tells of the classes that JUnit has not run. */
    void end() {
        List.copyOf(attempts.keySet()).forEach(this::end);
    }

    private void end(Class<?> checkClass) {
        List<CheckResult> results = new ArrayList<>();
        attempts.remove(checkClass).forEach((check, attempt) ->
                results.add(ExerciseRunner.result(check, Outcome.of(failure(check), attempt.findings()))));
        watch.ended(checkClass, new ExerciseResult(checkClass.getAnnotation(CheckOf.class).value(), results));
    }

    /** What a check threw, or its class instead of running it; null if nothing. */
    private Throwable failure(Method check) {
        TestExecutionResult own = ended.get(check);
        TestExecutionResult result = own != null ? own : ended.get(check.getDeclaringClass());
        return result == null ? new IllegalStateException("JUnit did not run it") : result.getThrowable()
                .orElse(own != null ? null : new IllegalStateException("JUnit did not run it"));
    }
}
