package org.chainrule.learn;

import org.chainrule.judge.Answer;

/**
 * Where a learner's cells run: a notebook that judges and shows at once, or a grader's sandbox that takes answers down
 * and draws nothing. Found by {@link Hosts}.
 */
public interface Host {

    /** Takes an answer to an exercise; what comes back, a finding or a report of several, is what the cell shows. */
    Object check(String exerciseId, Answer answer);

    /** Shows a thing below the cell that is running. */
    void show(Object thing);

    /** Shows where the learner stands in a chapter; a host that keeps no record shows nothing. */
    default void progress(String chapter) {
        // nothing is kept
    }
}
