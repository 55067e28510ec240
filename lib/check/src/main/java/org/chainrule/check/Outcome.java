package org.chainrule.check;

import java.util.List;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Finding;

/** What a check that has run found, from what it reported and what it threw. */
final class Outcome {

    private Outcome() {}

    /** The finding; {@code failure} is null where nothing was thrown. */
    static Finding of(Throwable failure, List<Finding> reported) {
        if (failure instanceof NotEarned notEarned) {
            return notEarned.finding();
        }
        if (failure instanceof AnswerProblem problem) {
            return Finding.failed(problem);
        }
        if (failure instanceof AssertionError assertion) {
            return Finding.wrong(String.valueOf(assertion.getMessage()), "");
        }
        if (failure != null) {
            return Finding.recorded("The check itself failed (" + failure
                    + "). This is not your fault: please tell the course's authors.");
        }
        return reported.isEmpty() ? Finding.correct("All of this check holds.") : reported.get(reported.size() - 1);
    }
}
