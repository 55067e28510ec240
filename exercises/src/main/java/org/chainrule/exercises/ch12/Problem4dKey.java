package org.chainrule.exercises.ch12;

import org.chainrule.judge.PredictionKey;

/** What step 12.4d asks for: a committed guess where x^x is smallest. */
public final class Problem4dKey {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofNumber().next("Run the next cell and find the lowest place of the curve.");

    private Problem4dKey() {}
}
