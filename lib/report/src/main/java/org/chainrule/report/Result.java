package org.chainrule.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What this report uses of a submission's {@code results.json}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Result(String learner, String notebook, double points, double earned, String problem, List<Exercise> exercises,
        List<Repair> repairs) {

    /** An exercise of the submission. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Exercise(String id, String title, double points, double earned, List<Check> checks) {

        /** Whether nothing was given. */
        boolean isUnanswered() {
            return checks.stream().allMatch(check -> check.verdict().equals("UNANSWERED"));
        }

        /** Whether all of it is right. */
        boolean isSolved() {
            return !checks.isEmpty() && checks.stream().allMatch(check -> check.verdict().equals("CORRECT"));
        }
    }

    /** A check of an exercise. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Check(String verdict, String misconception) {}

    /** Something that was put right. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Repair(String exercise, String sentence) {}
}
