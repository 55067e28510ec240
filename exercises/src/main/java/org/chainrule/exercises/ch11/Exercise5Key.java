package org.chainrule.exercises.ch11;

import org.chainrule.judge.PredictionKey;

/** What exercise 11.5 asks for: how many layers receive a gradient, with layer 2 held still and with its output stopped. */
public final class Exercise5Key {

    /** The two numbers. */
    public static final PredictionKey KEY = PredictionKey.ofNumbers("held", "stopped")
            .next("Run the next cell, and put your prediction beside what is counted.");

    private Exercise5Key() {}
}
