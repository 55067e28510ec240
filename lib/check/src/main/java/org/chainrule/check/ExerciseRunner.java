package org.chainrule.check;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the JUnit class of an exercise on a learner's answers: in the notebook's kernel and in the grader's parent. */
public final class ExerciseRunner {

    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());

    /** Runs every check of the class; a check that itself fails is a finding too, never an exception. */
    public ExerciseResult run(Class<?> checkClass, Answers answers) {
        List<CheckResult> results = new ArrayList<>();
        for (Method check : checksOf(checkClass)) {
            results.add(run(checkClass, check, answers));
        }
        return new ExerciseResult(checkClass.getAnnotation(CheckOf.class).value(), results);
    }

    /** What comes of every check of the class when none of them can be run, for this reason. */
    public static ExerciseResult given(Class<?> checkClass, Finding reason) {
        return new ExerciseResult(checkClass.getAnnotation(CheckOf.class).value(),
                checksOf(checkClass).stream().map(check -> result(check, reason)).toList());
    }

    private static CheckResult result(Method check, Finding finding) {
        DisplayName name = check.getAnnotation(DisplayName.class);
        return new CheckResult(name == null ? check.getName() : name.value(), check.getAnnotation(Points.class).value(), finding);
    }

    private CheckResult run(Class<?> checkClass, Method check, Answers answers) {
        String token = UUID.randomUUID().toString();
        Attempt attempt = new Attempt(answers);
        Listener listener = new Listener();
        AttemptExtension.begin(token, attempt);
        try {
            launcher.execute(request(checkClass, check, token), listener);
        } finally {
            AttemptExtension.end(token);
        }
        return result(check, Outcome.of(listener.failure, attempt.findings()));
    }

    private static LauncherDiscoveryRequest request(Class<?> checkClass, Method check, String token) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(checkClass, check))
                .configurationParameter(AttemptExtension.TOKEN, token)
                .build();
    }

    private static List<Method> checksOf(Class<?> checkClass) {
        return Arrays.stream(checkClass.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Points.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** Listens to the one test of a run. */
    private static final class Listener implements TestExecutionListener {
        private Throwable failure;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            result.getThrowable().ifPresent(thrown -> failure = thrown);
        }
    }
}
