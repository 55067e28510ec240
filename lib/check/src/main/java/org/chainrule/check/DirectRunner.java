package org.chainrule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chainrule.judge.Answers;

/** Runs the checks of an exercise where there is no JUnit, in a page; what is found is the same as with {@link ExerciseRunner}. */
public final class DirectRunner {

    private DirectRunner() {}

    /**
     * One check: a test method of the exercise's JUnit class.
     *
     * @param name what it checks, as shown to people
     * @param points what it is worth
     */
    public record Check(String name, double points, Consumer<Attempt> method) {}

    /** Runs the checks in their order; one that itself fails is a finding too, never an exception. */
    public static ExerciseResult run(String exerciseId, List<Check> checks, Answers answers) {
        List<CheckResult> results = new ArrayList<>();
        for (Check check : checks) {
            Attempt attempt = new Attempt(answers);
            Throwable failure = null;
            try {
                check.method().accept(attempt);
            } catch (RuntimeException | AssertionError thrown) {
                failure = thrown;
            }
            results.add(new CheckResult(check.name(), check.points(), Outcome.of(failure, attempt.findings())));
        }
        return new ExerciseResult(exerciseId, results);
    }
}
