package org.chainrule.grader.result;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chainrule.grader.notebook.Repair;

/**
 * What came of one submission: the content of its {@code results.json}, described in {@code docs/results-schema.md}.
 *
 * @param schema the version of this description
 * @param learner who handed it in
 * @param notebook the stem of the exercise notebook
 * @param seed what decided the points of evaluation
 * @param fingerprint of the submission and of all that judges it; the same fingerprint means the same marks
 * @param points what can be earned
 * @param earned what was earned
 * @param problem why nothing could be graded; empty if something could
 * @param exercises in the order of the notebook
 * @param repairs what was not as released, and was put right
 * @param output what the submission printed, up to a limit
 */
public record SubmissionResult(int schema, String learner, String notebook, long seed, String fingerprint, double points,
        double earned, String problem, List<Graded> exercises, List<Repair> repairs, String output) {

    /** The version of the schema that this grader writes. */
    public static final int SCHEMA = 1;

    /** What the gradebook needs of it: a batch keeps so much of every submission. */
    public SubmissionResult brief() {
        List<Graded> marks = exercises.stream().map(exercise -> new Graded(exercise.id(), "", "", exercise.points(),
                exercise.earned(), "", List.of(), "")).toList();
        return new SubmissionResult(schema, learner, notebook, seed, fingerprint, points, earned, problem, marks, List.of(), "");
    }

    /**
     * One exercise; {@code trouble} says why its cell did not run to its end, and is empty if it did; {@code answer} is the
     * text of an answer that a person reads, and empty otherwise; {@code parameters} are the learner's own numbers, by name.
     */
    public record Graded(String id, String title, String kind, double points, double earned, String trouble,
            List<Checked> checks, String answer, Map<String, Double> parameters) {

        /** Takes what an earlier grader did not write down for empty. */
        public Graded {
            answer = answer == null ? "" : answer;
            parameters = parameters == null ? Map.of() : new TreeMap<>(parameters);
        }

        /** An exercise that asks everybody the same. */
        public Graded(String id, String title, String kind, double points, double earned, String trouble, List<Checked> checks,
                String answer) {
            this(id, title, kind, points, earned, trouble, checks, answer, Map.of());
        }

        /** The same exercise with other points earned. */
        public Graded earning(double other) {
            return new Graded(id, title, kind, points, other, trouble, checks, answer, parameters);
        }
    }

    /** One check of an exercise, with its finding. */
    public record Checked(String name, double points, double earned, String verdict, String headline, String understood,
            String next, int hint, String misconception) {}
}
