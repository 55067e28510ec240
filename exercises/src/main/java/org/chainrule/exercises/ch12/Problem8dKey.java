package org.chainrule.exercises.ch12;

import org.chainrule.judge.PredictionKey;

/** What step 12.8d asks for: a committed prediction of the derivative of x·detach(x) at 3. */
public final class Problem8dKey {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofNumber().next("Run the next cell and compare it with the slope of x².");

    private Problem8dKey() {}
}
