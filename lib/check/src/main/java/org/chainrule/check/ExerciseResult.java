package org.chainrule.check;

import java.util.List;

/** The outcome of all checks of one exercise, in their order. */
public record ExerciseResult(String exerciseId, List<CheckResult> checks) {

    /** Keeps a copy of the list. */
    public ExerciseResult {
        checks = List.copyOf(checks);
    }

    /** The points earned. */
    public double earned() {
        return checks.stream().mapToDouble(CheckResult::earned).sum();
    }

    /** The points that can be earned. */
    public double points() {
        return checks.stream().mapToDouble(CheckResult::points).sum();
    }
}
