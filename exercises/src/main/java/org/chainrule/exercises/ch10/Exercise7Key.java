package org.chainrule.exercises.ch10;

import org.chainrule.judge.PredictionKey;

/** What exercise 10.7 asks for: how many values reverse mode keeps, without checkpoints and with them. */
public final class Exercise7Key {

    /** The two numbers. */
    public static final PredictionKey KEY = PredictionKey.ofNumbers("without", "with")
            .next("Run the next cell, and put your prediction beside what is counted.");

    private Exercise7Key() {}
}
