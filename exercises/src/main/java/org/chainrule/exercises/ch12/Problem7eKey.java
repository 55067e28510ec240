package org.chainrule.exercises.ch12;

import org.chainrule.judge.PredictionKey;

/** What step 12.7e asks for: a committed prediction how many entries of ∂L/∂W₁ are 0 when h₂ = 0. */
public final class Problem7eKey {

    /** The prediction. */
    public static final PredictionKey KEY = PredictionKey.ofNumber().next("Run the next cell and look which row went silent.");

    private Problem7eKey() {}
}
