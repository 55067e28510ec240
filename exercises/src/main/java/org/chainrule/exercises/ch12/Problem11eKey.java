package org.chainrule.exercises.ch12;

import org.chainrule.judge.PredictionKey;

/** What step 12.11e asks for: a committed guess how the curve runs at (−3, −1). */
public final class Problem11eKey {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofOneOf("horizontal", "vertical", "slanted").next("Run the next cell and look at the lower left of the curve.");

    private Problem11eKey() {}
}
