package org.chainrule.grader.marks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chainrule.grader.collect.Times;
import org.chainrule.grader.result.Points;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.result.SubmissionResult.Checked;
import org.chainrule.grader.result.SubmissionResult.Graded;

/** Turns what the machine judged into what counts. The same results, tables and policy give the same marks. */
final class Marking {

    private final Policy policy;
    private final FreeResponses free;
    private final HandedIn handedIn;
    private final HandedIn.Extensions extensions;

    Marking(Policy policy, FreeResponses free, HandedIn handedIn, HandedIn.Extensions extensions) {
        this.policy = policy;
        this.free = free;
        this.handedIn = handedIn;
        this.extensions = extensions;
    }

    /**
     * What counts of a submission.
     *
     * @param result as it counts, with the points of a person and without those lost
     * @param lost the points lost by being late
     * @param waiting how many free responses nobody has read yet
     * @param submitted when it was handed in; null if nobody says
     * @param notes sentences for the learner
     */
    record Marked(SubmissionResult result, double lost, int waiting, Instant submitted, List<String> notes) {}

    Marked mark(SubmissionResult judged) {
        List<String> notes = new ArrayList<>();
        List<Graded> exercises = new ArrayList<>();
        int waiting = 0;
        for (Graded exercise : judged.exercises()) {
            FreeResponses.Given given = FreeResponses.isForAPerson(exercise) ? free.given(judged, exercise) : null;
            waiting += FreeResponses.isForAPerson(exercise) && given == null ? 1 : 0;
            exercises.add(counted(given == null ? exercise : read(exercise, given), notes));
        }
        double earned = exercises.stream().mapToDouble(Graded::earned).sum();
        double points = exercises.stream().filter(exercise -> !policy.extra().contains(exercise.id())).mapToDouble(Graded::points).sum();
        Instant submitted = handedIn.submitted(judged.learner(), judged.notebook());
        double lost = earned * late(judged, submitted, notes);
        if (waiting > 0) {
            notes.add(waiting == 1 ? "One answer is still to be read by a person." : waiting + " answers are still to be read by a person.");
        }
        SubmissionResult result = new SubmissionResult(judged.schema(), judged.learner(), judged.notebook(), judged.seed(), judged.fingerprint(),
                points, earned - lost, judged.problem(), exercises, judged.repairs(), judged.output());
        return new Marked(result, lost, waiting, submitted, List.copyOf(notes));
    }

    private double late(SubmissionResult judged, Instant submitted, List<String> notes) {
        Instant own = extensions.of(judged.learner(), judged.notebook());
        Instant deadline = own != null ? own : policy.deadline(judged.notebook());
        double lost = policy.lost(submitted, deadline);
        if (own != null) {
            notes.add("Your own deadline was " + Times.text(own) + ".");
        }
        if (lost > 0) {
            long days = Policy.daysLate(submitted, deadline);
            notes.add("Handed in " + (days == 1 ? "within a day" : "within " + days + " days") + " after the deadline: "
                    + (lost == 1 ? "it no longer counts." : "that costs " + Points.text(100 * lost) + " % of what was earned."));
        }
        return lost;
    }

    private Graded counted(Graded exercise, List<String> notes) {
        if (policy.extra().contains(exercise.id()) && exercise.earned() > 0) {
            notes.add("Exercise " + exercise.id() + " is extra: its points come on top.");
        }
        if (!policy.allOrNothing().contains(exercise.id()) || exercise.earned() >= exercise.points() || exercise.earned() == 0) {
            return exercise;
        }
        notes.add("Exercise " + exercise.id() + " counts only if all of it is right.");
        return exercise.earning(0);
    }

    /** The exercise with the person's points in the place of the checks that waited for them. */
    private static Graded read(Graded exercise, FreeResponses.Given given) {
        double possible = FreeResponses.points(exercise);
        String verdict = given.points() >= possible ? "CORRECT" : given.points() > 0 ? "PARTLY" : "WRONG";
        String words = given.comment().isBlank() ? "A person has read your answer." : given.comment();
        List<Checked> checks = new ArrayList<>(exercise.checks().stream().filter(check -> !FreeResponses.isForAPerson(check)).toList());
        checks.add(new Checked("read by a person", possible, given.points(), verdict, words, "", "", 0, ""));
        return new Graded(exercise.id(), exercise.title(), exercise.kind(), exercise.points(),
                checks.stream().mapToDouble(Checked::earned).sum(), exercise.trouble(), checks, exercise.answer(),
                exercise.parameters());
    }
}
