package org.chainrule.exercises.ch12;

import org.chainrule.judge.PredictionKey;

/** What step 12.3e asks for: a committed guess which bracketing is cheaper if f has one output. */
public final class Problem3eKey {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofOneOf("left", "right", "same").next("Run the next cell and compare the counts.");

    private Problem3eKey() {}
}
