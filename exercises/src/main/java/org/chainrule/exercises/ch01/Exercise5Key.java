package org.chainrule.exercises.ch01;

import org.chainrule.judge.PredictionKey;

/** What exercise 1.5 asks for: a committed reading of ln(−x³). */
public final class Exercise5Key {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofOneOf("product", "composition")
            .next("Run the next cell, and follow the three numbers.");

    private Exercise5Key() {}
}
