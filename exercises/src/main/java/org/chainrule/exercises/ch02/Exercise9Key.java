package org.chainrule.exercises.ch02;

import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.NumericKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 2.9: the difference quotient of 1/x at 2, and its limit. */
public final class Exercise9Key {

    private static final ExpressionKey QUOTIENT = ExpressionKey.of("-1/(2*(2 + h))", "h").on("h", 0.1, 2)
            .wrong("1/(2 + h) - 1/2", "This is the difference; it must still be divided by h.", "Divide by h.")
            .wrong("1/h^2", "The reciprocal of 2 + h is not the sum of two reciprocals.", "Bring the two fractions to a common denominator.")
            .wrong("1/(2 + h)/h", "The value at 2 has not been subtracted.", "Subtract 1/2 before you divide by h.")
            .misconception(SIGN, "1/(2*(2 + h))", "Right size, wrong sign: 1/x falls, so the quotient is negative.")
            .misconception(POWER_SLIP, "-1/(2 + h)", "Right structure; the denominator has two factors, one from each fraction.")
            .hint(2);

    private static final NumericKey LIMIT = NumericKey.of("limit", -1.0 / 4)
            .wrong(0, "That is the limit of the difference; the quotient divides it by h first.", "Cancel h before you let it go to 0.")
            .wrong(0.5, "This is f(2), the height at 2; the slope there is asked for.", "Let h go to 0 in the quotient.")
            .misconception(POWER_SLIP, -1.0 / 2, "Right structure; the denominator has two factors, one from each fraction.")
            .misconception(POWER_SLIP, -1.0 / 8, "Right structure; look at how many factors the denominator has.")
            .hint(3);

    /** The quotient as a formula in h, and its limit. */
    public static final PartsKey KEY = PartsKey.of("quotient", QUOTIENT).and("limit", LIMIT);

    private Exercise9Key() {}
}
