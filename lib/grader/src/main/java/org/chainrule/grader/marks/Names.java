package org.chainrule.grader.marks;

import java.util.List;

/** Learners in a sentence. */
final class Names {

    private static final int MOST = 5;

    private Names() {}

    /** The first few of them, and how many more there are. */
    static String some(List<String> learners) {
        String named = String.join(", ", learners.subList(0, Math.min(MOST, learners.size())));
        return learners.size() <= MOST ? named : named + " and " + (learners.size() - MOST) + " more";
    }
}
