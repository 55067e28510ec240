package org.chainrule.exercises.ch09;

import org.chainrule.judge.PredictionKey;

/** What exercise 9.7 asks for: a committed prediction of an adjoint after two sweeps. */
public final class Exercise7Key {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofNumber()
            .next("Run the next cell, and put your prediction beside what the library says.");

    private Exercise7Key() {}
}
