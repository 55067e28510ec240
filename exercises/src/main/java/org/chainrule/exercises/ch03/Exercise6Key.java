package org.chainrule.exercises.ch03;

import org.chainrule.judge.PredictionKey;

/** What exercise 3.6 asks for: two committed predictions of a factor. */
public final class Exercise6Key {

    /** The predictions. */
    public static final PredictionKey KEY = PredictionKey.ofNumbers("steeper", "twice")
            .next("Run the next cell, and compare your factors with the measured ones.");

    private Exercise6Key() {}
}
