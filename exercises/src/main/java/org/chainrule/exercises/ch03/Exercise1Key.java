package org.chainrule.exercises.ch03;

import static org.chainrule.judge.Misconception.COMPOSITION_AS_PRODUCT;
import static org.chainrule.judge.Misconception.DERIVATIVE_INSIDE;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.POWER_SLIP;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 3.1: the recipe of the chain rule for (3x + 1)² − 2, line by line. */
public final class Exercise1Key {

    private static final ExpressionKey INNER = ExpressionKey.of("3", "x").constant()
            .misconception(POWER_SLIP, "3*x", "The power rule lowers the exponent: x becomes 1.")
            .wrong("3*x + 1", "This is g itself.", "Differentiate it: how steep is the line?")
            .wrong("4", "The constant 1 does not move when x moves.", "Differentiate each term: what is the slope of a constant?")
            .hint(3);

    private static final ExpressionKey OUTER = ExpressionKey.of("2*u", "u")
            .misconception(POWER_SLIP, "2*u^2", "The power rule lowers the exponent by one.")
            .misconception(POWER_SLIP, "u", "The power rule brings the exponent down as a factor.")
            .wrong("2*u - 2", "The constant −2 does not move when u moves.", "Differentiate each term: what is the slope of a constant?")
            .hint(3);

    private static final ExpressionKey OUTER_AT_INNER = ExpressionKey.of("2*(3*x + 1)", "x")
            .misconception(OUTER_AT_X, "2*x", "The outer derivative is taken at x; put all of 3x + 1 where the u stands.")
            .misconception(DERIVATIVE_INSIDE, "6", "The inner derivative went inside; what belongs there is the inner function itself.")
            .misconception(POWER_SLIP, "2*(3*x + 1)^2", "Right structure; look at the exponent of the outer derivative.")
            .wrong("6*x + 1", "Only the first term of 3x + 1 was doubled.", "Put parentheses around 3*x + 1 before you multiply.")
            .wrong("2*(3*x + 1)*3", "This is already the product of line 4.", "Leave the inner slope for the next line.")
            .hint(2);

    private static final ExpressionKey SLOPE = ExpressionKey.of("18*x + 6", "x")
            .misconception(INNER_FORGOTTEN, "6*x + 2",
                    "You differentiated the outer function but did not multiply by the inner derivative g′.")
            .misconception(OUTER_AT_X, "6*x", "f′ is evaluated at x; it must be evaluated at g(x) = 3x + 1.")
            .misconception(DERIVATIVE_INSIDE, "18", "The inner derivative went inside f′; inside, g stays as it is.")
            .misconception(DERIVATIVE_INSIDE, "6", "The inner derivative went inside f′; it multiplies outside.")
            .misconception(COMPOSITION_AS_PRODUCT, "9*x^2 + 2*x - 6",
                    "This is a function of 3x + 1, not a function times 3x + 1: the product rule does not apply.")
            .misconception(POWER_SLIP, "6*(3*x + 1)^2", "Right structure; look at the exponent of the outer derivative.")
            .misconception(POWER_SLIP, "3*(3*x + 1)", "Right structure; the exponent 2 comes down as a factor.")
            .hint(2);

    /** The four lines: g′(x), f′(u), f′(g(x)), (f∘g)′(x). */
    public static final PartsKey KEY = PartsKey.of("innerSlope", INNER).and("outerSlope", OUTER)
            .and("outerAtInner", OUTER_AT_INNER).and("slope", SLOPE);

    private Exercise1Key() {}
}
