package org.chainrule.exercises.ch09;

import org.chainrule.judge.PredictionKey;

/** What exercise 9.4 asks for: two committed predictions, of the right adjoint and of what a hasty sweep makes of it. */
public final class Exercise4Key {

    /** The predictions. */
    public static final PredictionKey KEY = PredictionKey.ofNumbers("patient", "hasty")
            .next("Run the next cell, and put your predictions beside what the two sweeps find.");

    private Exercise4Key() {}
}
