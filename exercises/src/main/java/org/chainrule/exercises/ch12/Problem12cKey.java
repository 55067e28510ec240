package org.chainrule.exercises.ch12;

import org.chainrule.judge.PredictionKey;

/** What step 12.12c asks for: a committed guess whether the descent finds the wave from a start with b = 4. */
public final class Problem12cKey {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofOneOf("yes", "no").next("Run the next cell and look at where it stopped.");

    private Problem12cKey() {}
}
