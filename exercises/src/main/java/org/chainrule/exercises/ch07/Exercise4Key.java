package org.chainrule.exercises.ch07;

import org.chainrule.judge.PredictionKey;

/** What exercise 7.4 asks for: a committed prediction of how many entries stay the same when two factors are exchanged. */
public final class Exercise4Key {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofNumber()
            .next("Run the next cell, and put your prediction beside what is counted.");

    private Exercise4Key() {}
}
