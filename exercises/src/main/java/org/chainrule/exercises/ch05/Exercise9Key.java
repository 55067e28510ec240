package org.chainrule.exercises.ch05;

import org.chainrule.judge.PredictionKey;

/** What exercise 5.9 asks for: two committed predictions of what forward mode says about |x| at 0. */
public final class Exercise9Key {

    /** The predictions. */
    public static final PredictionKey KEY = PredictionKey.ofNumbers("withGreater", "withGreaterOrEqual")
            .next("Run the next cell, and put your predictions beside what the engine says.");

    private Exercise9Key() {}
}
