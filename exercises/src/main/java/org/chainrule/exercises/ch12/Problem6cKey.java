package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for step 12.6c: ∂L/∂z₁ = s₁ and ∂L/∂z₃ = s₃ − 1, written in s₁ and s₃. */
public final class Problem6cKey {

    /** The two formulas. */
    public static final PartsKey KEY = PartsKey.of("∂L/∂z1", of("s1")
                    .misconception(PATH_DROPPED, "0*s1", "z₁ moves s₃ through the sum, and so it moves the loss.")
                    .misconception(OTHER_VARIABLE, "s1 - 1", "That would be right if class 1 were the true one.")
                    .misconception(SIGN, "-s1", "Right size, wrong sign: more weight for a wrong class makes the loss larger."))
            .and("∂L/∂z3", of("s3 - 1")
                    .misconception(INNER_FORGOTTEN, "-1/s3", "This is ∂L/∂s₃; multiply by ∂s₃/∂z₃.")
                    .misconception(PATH_DROPPED, "0*s3 - 1", "z₃ reaches the loss through the sum of the exponentials too.")
                    .misconception(PATH_DROPPED, "s3", "z₃ reaches the loss directly too, not only through the sum of the exponentials.")
                    .misconception(SIGN, "1 - s3", "Right size, wrong sign: more weight for the true class makes the loss smaller."));

    private Problem6cKey() {}

    private static ExpressionKey of(String formula) {
        return ExpressionKey.of(formula, "s1", "s3").on("s1", 0.05, 0.9).on("s3", 0.05, 0.9).hint(2);
    }
}
