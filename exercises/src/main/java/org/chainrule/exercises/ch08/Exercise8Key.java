package org.chainrule.exercises.ch08;

import org.chainrule.judge.PredictionKey;

/** What exercise 8.8 asks for: a committed prediction of a direction in which the temperature does not change. */
public final class Exercise8Key {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofNumber()
            .next("Run the next cell, and see how much the temperature changes in your direction.");

    private Exercise8Key() {}
}
