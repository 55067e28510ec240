package org.chainrule.exercises.ch03;

import static org.chainrule.judge.Misconception.COMPOSITION_AS_PRODUCT;
import static org.chainrule.judge.Misconception.DERIVATIVE_INSIDE;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.POWER_SLIP;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 3.5: the derivatives of (x − 2)² and of (7 − 4x)². */
public final class Exercise5Key {

    private static final String LOWERED = "Right structure; look at the exponent: the power rule lowers it by one.";
    private static final String FACTOR = "Right structure; the exponent 2 comes down as a factor.";

    private static final ExpressionKey SHIFTED = ExpressionKey.of("2*(x - 2)", "x")
            .misconception(OUTER_AT_X, "2*x", "h′ is evaluated at x; it must be evaluated at g(x) = x − 2.")
            .misconception(DERIVATIVE_INSIDE, "2", "The inner derivative went inside; inside, g stays as it is.")
            .misconception(COMPOSITION_AS_PRODUCT, "3*x^2 - 4*x", "This is the square of x − 2, not a square times x − 2.")
            .misconception(POWER_SLIP, "2*(x - 2)^2", LOWERED)
            .misconception(POWER_SLIP, "x - 2", FACTOR)
            .hint(2);

    private static final ExpressionKey RELATIVE = ExpressionKey.of("-8*(7 - 4*x)", "x")
            .misconception(INNER_FORGOTTEN, "2*(7 - 4*x)", "The inner slope is missing. In (x − 2)² it was 1, so it could not be missed.")
            .misconception(OUTER_AT_X, "-8*x", "h′ is evaluated at x; it must be evaluated at g(x) = 7 − 4x.")
            .misconception(DERIVATIVE_INSIDE, "-8", "The inner derivative went inside; it multiplies outside.")
            .misconception(DERIVATIVE_INSIDE, "32", "The inner derivative went inside; inside, g stays as it is.")
            .misconception(COMPOSITION_AS_PRODUCT, "14*x - 12*x^2", "This is the square of 7 − 4x, not a square times 7 − 4x.")
            .misconception(POWER_SLIP, "-8*(7 - 4*x)^2", LOWERED)
            .misconception(POWER_SLIP, "-4*(7 - 4*x)", FACTOR)
            .hint(3);

    /** The two derivatives. */
    public static final PartsKey KEY = PartsKey.of("shifted", SHIFTED).and("relative", RELATIVE);

    private Exercise5Key() {}
}
