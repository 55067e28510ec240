package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.POWER_SLIP;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for step 12.9b: the exact derivatives of E z² = μ² + σ² at μ = 1, σ = ½. */
public final class Problem9bKey {

    /** By μ and by σ. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("exactMu", 2).misconception(OTHER_VARIABLE, 1, "This is the derivative by σ.").hint(2),
            NumericKey.of("exactSigma", 1).misconception(OTHER_VARIABLE, 2, "This is the derivative by μ.")
                    .misconception(POWER_SLIP, 0.5, "Right structure; the derivative of σ² is 2σ.")
                    .wrong(0, "The mean of z is μ, but the mean of z² is not μ²: the spread adds σ².", "Write E z² as (E z)² plus the variance.").hint(2));

    private Problem9bKey() {}
}
