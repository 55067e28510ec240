package org.chainrule.exercises.ch06;

import org.chainrule.judge.PredictionKey;

/** What exercise 6.8 asks for: a committed prediction of dg/dy without the arrow from y to p. */
public final class Exercise8Key {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofNumber()
            .next("Run the next cell, and put your prediction beside what the program says.");

    private Exercise8Key() {}
}
