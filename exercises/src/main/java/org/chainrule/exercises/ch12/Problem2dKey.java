package org.chainrule.exercises.ch12;

import org.chainrule.judge.PredictionKey;

/** What step 12.2d asks for: a committed prediction of ∂u/∂r a quarter turn further. */
public final class Problem2dKey {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofNumber().next("Run the next cell and look at the map again.");

    private Problem2dKey() {}
}
