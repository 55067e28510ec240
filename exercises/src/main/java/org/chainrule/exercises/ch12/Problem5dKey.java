package org.chainrule.exercises.ch12;

import org.chainrule.judge.PredictionKey;

/** What step 12.5d asks for: a committed prediction of s₁ after 5 was added to every logit. */
public final class Problem5dKey {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofNumber().next("Run the next cell, and find in your Jacobian why it had to be so.");

    private Problem5dKey() {}
}
