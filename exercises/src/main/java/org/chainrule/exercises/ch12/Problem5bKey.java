package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for step 12.5b: ∂s₁/∂z₁ and ∂s₁/∂z₂ of softmax, written in s₁ and s₂. */
public final class Problem5bKey {

    /** The two formulas. */
    public static final PartsKey KEY = PartsKey.of("∂s1/∂z1", of("s1*(1 - s1)")
                    .misconception(PATH_DROPPED, "s1", "Only the path through the numerator is counted; z₁ moves the sum below it too.")
                    .misconception(PATH_DROPPED, "-s1^2", "Only the path through the sum is counted; z₁ moves the numerator too.")
                    .misconception(SIGN, "s1*(1 + s1)", "One sign is wrong: a growing sum pulls the quotient down.")
                    .misconception(OTHER_VARIABLE, "-s1*s2", "This is ∂s₁/∂z₂."))
            .and("∂s1/∂z2", of("-s1*s2")
                    .misconception(PATH_DROPPED, "0*s1", "z₂ does not stand in the numerator, but it moves the sum below it.")
                    .misconception(OTHER_VARIABLE, "s1*(1 - s1)", "This is ∂s₁/∂z₁.")
                    .misconception(SIGN, "s1*s2", "Right size, wrong sign: what class 2 gains, class 1 loses."));

    private Problem5bKey() {}

    private static ExpressionKey of(String formula) {
        return ExpressionKey.of(formula, "s1", "s2").on("s1", 0.05, 0.9).on("s2", 0.05, 0.9).hint(2);
    }
}
