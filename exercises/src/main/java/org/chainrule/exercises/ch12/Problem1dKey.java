package org.chainrule.exercises.ch12;

import org.chainrule.judge.PredictionKey;

/** What step 12.1d asks for: a committed prediction of dw/dt once z no longer depends on t. */
public final class Problem1dKey {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofNumber()
            .next("Run the next cell and put your prediction beside what the program says.");

    private Problem1dKey() {}
}
