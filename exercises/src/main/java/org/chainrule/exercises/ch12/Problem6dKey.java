package org.chainrule.exercises.ch12;

import org.chainrule.judge.PredictionKey;

/** What step 12.6d asks for: a committed prediction of ∂L/∂z₁ if class 1 is the true one. */
public final class Problem6dKey {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofNumber().next("Run the next cell and compare the three rows.");

    private Problem6dKey() {}
}
