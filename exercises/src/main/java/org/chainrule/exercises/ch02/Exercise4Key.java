package org.chainrule.exercises.ch02;

import org.chainrule.judge.PredictionKey;

/** What exercise 2.4 asks for: committed predictions of two forward differences with steps too small for the computer. */
public final class Exercise4Key {

    /** The two predictions. */
    public static final PredictionKey KEY = PredictionKey.ofNumbers("tiny", "tinier")
            .next("Run the next cell, and put your predictions beside what Java computes.");

    private Exercise4Key() {}
}
