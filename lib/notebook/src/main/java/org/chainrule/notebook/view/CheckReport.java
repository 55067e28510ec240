package org.chainrule.notebook.view;

import java.util.List;
import org.chainrule.check.CheckResult;
import org.chainrule.check.Exercise;
import org.chainrule.check.ExerciseResult;
import org.chainrule.judge.Finding;

/**
 * What a check cell shows: what each check of an exercise found.
 *
 * @param heading the exercise's number and title
 * @param checks the outcomes, in order
 */
public record CheckReport(String heading, List<CheckResult> checks) {

    /** The report on an exercise that was judged. */
    public static CheckReport of(Exercise exercise, ExerciseResult result) {
        return new CheckReport(heading(exercise), result.checks());
    }

    /** The report on an exercise about which there is one thing to say. */
    public static CheckReport of(Exercise exercise, Finding finding) {
        return new CheckReport(heading(exercise), List.of(new CheckResult("", exercise.machinePoints(), finding)));
    }

    private static String heading(Exercise exercise) {
        return exercise.id() + " " + exercise.title();
    }

    /** How many checks hold. */
    long holding() {
        return checks.stream().filter(check -> check.finding().credit() >= 1).count();
    }

    /** The points that the answer earns. */
    public double earned() {
        return checks.stream().mapToDouble(check -> check.earned()).sum();
    }

    /** Whether it earns points, or holds where there are none to earn, or is taken down for a person to read. */
    public boolean isWorthSomething() {
        return earned() > 0 || holding() > 0 || isTakenDown();
    }

    private boolean isTakenDown() {
        return checks.stream().map(CheckResult::finding)
                .allMatch(finding -> finding.verdict() == Finding.Verdict.RECORDED && !finding.understood().isEmpty());
    }

    /** Whether all checks found the very same, so that saying it once is enough. */
    boolean isOneFinding() {
        return checks.stream().map(CheckResult::finding).distinct().count() <= 1;
    }

    /** The text alternative, as plain text. */
    @Override
    public String toString() {
        return FindingText.of(this);
    }
}
