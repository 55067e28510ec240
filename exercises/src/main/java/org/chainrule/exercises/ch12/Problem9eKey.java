package org.chainrule.exercises.ch12;

import org.chainrule.judge.PredictionKey;

/** What step 12.9e asks for: a committed guess of the variance of one score-function draw. */
public final class Problem9eKey {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofNumber().next("Run the next cell: both estimators aim at the same number.");

    private Problem9eKey() {}
}
