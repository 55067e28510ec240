package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for step 12.5e: softmax of (x, 0) is the logistic sigmoid in its first entry, and its derivative. */
public final class Problem5eKey {

    /** The first probability and its derivative. */
    public static final PartsKey KEY = PartsKey.of("s1", of("1/(1 + exp(-x))")
                    .wrong("exp(x)", "This is the exponential alone; divide by the sum of both exponentials.", "The logits are x and 0, and exp(0) is 1.")
                    .misconception(SIGN, "1/(1 + exp(x))", "Wrong sign inside: this is the second class's probability."))
            .and("ds1/dx", of("exp(-x)/(1 + exp(-x))^2")
                    .misconception(INNER_FORGOTTEN, "-1/(1 + exp(-x))^2", "This is the derivative of 1/c alone; the inner derivative of c = 1 + exp(−x) is missing.")
                    .misconception(INNER_FORGOTTEN, "1/(1 + exp(-x))^2", "The derivative of the inner function 1 + exp(−x) is missing as a factor.")
                    .misconception(POWER_SLIP, "exp(-x)/(1 + exp(-x))", "Right structure; the derivative of 1/c has c squared below.")
                    .misconception(SIGN, "-exp(-x)/(1 + exp(-x))^2", "Right size, wrong sign: two minus signs meet here."));

    private Problem5eKey() {}

    private static ExpressionKey of(String formula) {
        return ExpressionKey.of(formula, "x").on("x", -4, 4).hint(2);
    }
}
