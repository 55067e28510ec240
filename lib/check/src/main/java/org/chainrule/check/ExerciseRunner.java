package org.chainrule.check;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the JUnit class of an exercise on a learner's answers: in the notebook's kernel and in the grader's parent. */
public final class ExerciseRunner {

    /** Checks in the order of their names, since they draw from one source of chance; nobody reads stack traces. */
    private static final Map<String, String> SETTINGS = Map.of(
            "junit.jupiter.testmethod.order.default", MethodOrderer.MethodName.class.getName(),
            "junit.platform.stacktrace.pruning.enabled", "false");

    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());

    /** Hears how a launch goes on, on the thread that runs it. */
    public interface Watch {

        /** The checks of this class begin. */
        void begins(Class<?> checkClass);

        /** All checks of this class have come to an end. */
        void ended(Class<?> checkClass, ExerciseResult result);
    }

    /** Runs every check of the class; a check that itself fails is a finding too, never an exception. */
    public ExerciseResult run(Class<?> checkClass, Answers answers) {
        List<ExerciseResult> results = new ArrayList<>();
        run(Collections.singletonMap(checkClass, answers), CancellationToken.create(), new Watch() {
            @Override
            public void begins(Class<?> begun) {
                // it is the only one
            }

            @Override
            public void ended(Class<?> ended, ExerciseResult result) {
                results.add(result);
            }
        });
        return results.get(0);
    }

    /**
     * Runs every check of several classes, class by class in the map's order, in one launch of JUnit, which costs about as
     * much as one launch for a single check. After the token is cancelled, no further check begins.
     */
    public void run(Map<Class<?>, ? extends Answers> exercises, CancellationToken token, Watch watch) {
        String name = UUID.randomUUID().toString();
        Sitting sitting = new Sitting(exercises, watch);
        AttemptExtension.begin(name, sitting);
        try {
            launcher.execute(LauncherExecutionRequestBuilder.request(request(sitting, name)).listeners(sitting)
                    .cancellationToken(token).build());
            sitting.end();
        } finally {
            AttemptExtension.end(name);
        }
    }

    /** What comes of every check of the class when none of them can be run, for this reason. */
    public static ExerciseResult given(Class<?> checkClass, Finding reason) {
        return new ExerciseResult(checkClass.getAnnotation(CheckOf.class).value(),
                checksOf(checkClass).stream().map(check -> result(check, reason)).toList());
    }

    static CheckResult result(Method check, Finding finding) {
        DisplayName name = check.getAnnotation(DisplayName.class);
        return new CheckResult(name == null ? check.getName() : name.value(), check.getAnnotation(Points.class).value(), finding);
    }

    private static LauncherDiscoveryRequest request(Sitting sitting, String name) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(sitting.checks().stream().map(check -> selectMethod(check.getDeclaringClass(), check)).toList())
                .enableImplicitConfigurationParameters(false)
                .configurationParameters(SETTINGS)
                .configurationParameter(AttemptExtension.TOKEN, name)
                .build();
    }

    /** The checks of a class, in the order of their names. */
    static List<Method> checksOf(Class<?> checkClass) {
        return Arrays.stream(checkClass.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Points.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }
}
