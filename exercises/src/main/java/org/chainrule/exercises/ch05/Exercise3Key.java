package org.chainrule.exercises.ch05;

import static org.chainrule.judge.Misconception.DERIVATIVE_INSIDE;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 5.3: the derivative of T(x) = 1/(1 + e^(−2x)), in x and in T. */
public final class Exercise3Key {

    private static final ExpressionKey IN_X = ExpressionKey.of("2*exp(-2*x)/(1 + exp(-2*x))^2", "x")
            .misconception(INNER_FORGOTTEN, "-1/(1 + exp(-2*x))^2", "Only the last step is differentiated; the steps before it multiply.")
            .misconception(INNER_FORGOTTEN, "exp(-2*x)/(1 + exp(-2*x))^2", "The first step, −2x, has a derivative too: its factor 2 is missing.")
            .misconception(INNER_FORGOTTEN, "-exp(-2*x)/(1 + exp(-2*x))^2", "The first step, −2x, has a derivative too, and it is not 1.")
            .misconception(DERIVATIVE_INSIDE, "-1/(-2*exp(-2*x))^2", "The inner derivative stands as a factor outside; 1 + e^(−2x) stays inside.")
            .misconception(OUTER_AT_X, "2*exp(-2*x)/x^2", "−1/c² is evaluated at x; it must be evaluated at c.")
            .misconception(SIGN, "-2*exp(-2*x)/(1 + exp(-2*x))^2", "Right size, wrong sign: two minus signs meet, one of 1/c and one of −2x.")
            .misconception(POWER_SLIP, "2*exp(-2*x)/(1 + exp(-2*x))", "Right structure; look at the exponent of 1 + e^(−2x).")
            .on("x", -2, 2).at(0.5).hint(2);

    private static final ExpressionKey IN_T = ExpressionKey.of("2*t*(1 - t)", "t")
            .misconception(INNER_FORGOTTEN, "t*(1 - t)", "This is the rule for S; the first step of T is −2x, and its derivative brings a factor.")
            .misconception(SIGN, "2*t*(t - 1)", "T rises everywhere, so its derivative must be positive for t between 0 and 1.")
            .misconception(POWER_SLIP, "2*t^2*(1 - t)", "Right structure; look at the exponent of t.")
            .on("t", 0.05, 0.95).hint(3);

    /** The derivative in x, and in t = T(x). */
    public static final PartsKey KEY = PartsKey.of("T′ in x", IN_X).and("T′ in t", IN_T);

    private Exercise3Key() {}
}
