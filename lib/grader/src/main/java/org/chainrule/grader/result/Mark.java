package org.chainrule.grader.result;

import org.chainrule.grader.result.SubmissionResult.Checked;
import org.chainrule.grader.result.SubmissionResult.Graded;

/** How an exercise went, at a glance. */
enum Mark {

    SOLVED("✓", "good", "Solved."),
    PARTLY("◐", "part", "Partly right."),
    WRONG("✗", "bad", "Not right yet."),
    UNANSWERED("○", "todo", "Not answered."),
    RECORDED("✎", "todo", "Taken down; a person reads it.");

    final String sign;
    final String style;
    final String words;

    Mark(String sign, String style, String words) {
        this.sign = sign;
        this.style = style;
        this.words = words;
    }

    static Mark of(Graded exercise) {
        if (!exercise.checks().isEmpty() && exercise.checks().stream().allMatch(check -> is(check, "CORRECT"))) {
            return SOLVED;
        }
        if (exercise.earned() > 0) {
            return PARTLY;
        }
        if (!exercise.checks().isEmpty() && exercise.checks().stream().allMatch(check -> is(check, "RECORDED"))) {
            return RECORDED;
        }
        return exercise.checks().stream().allMatch(check -> is(check, "UNANSWERED")) ? UNANSWERED : WRONG;
    }

    private static boolean is(Checked check, String verdict) {
        return check.verdict().equals(verdict);
    }
}
