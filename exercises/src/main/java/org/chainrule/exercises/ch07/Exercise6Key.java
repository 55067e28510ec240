package org.chainrule.exercises.ch07;

import static org.chainrule.judge.Misconception.COMPOSITION_AS_PRODUCT;
import static org.chainrule.judge.Misconception.DERIVATIVE_INSIDE;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 7.6: the 1×1 Jacobians of cos after t² + 1, and their product. */
public final class Exercise6Key {

    private static final String NO_MINUS = "Right size, wrong sign: the derivative of cos is −sin.";
    private static final String POWER = "Right structure; look at the exponent: the derivative of t² has a factor 2.";

    private static final ExpressionKey OUTER = ExpressionKey.of("-sin(t^2 + 1)", "t")
            .misconception(OUTER_AT_X, "-sin(t)", "−sin is evaluated at t; it must be evaluated at g(t).")
            .misconception(DERIVATIVE_INSIDE, "-sin(2*t)", "The inner derivative does not go inside: −sin takes g(t) as it is.")
            .misconception(SIGN, "sin(t^2 + 1)", NO_MINUS)
            .wrong("-2*t*sin(t^2 + 1)", "This is the product already; asked for is the entry of Df(g(t)) alone.",
                    "Leave the inner derivative to the second formula.")
            .hint(2);

    private static final ExpressionKey INNER = ExpressionKey.of("2*t", "t")
            .misconception(POWER_SLIP, "t", POWER)
            .misconception(POWER_SLIP, "2*t^2", "Right structure; look at the exponent: the power rule lowers it by one.")
            .wrong("2*t + 1", "The derivative of the constant 1 is 0.", "Differentiate t² + 1 term by term.")
            .hint(2);

    private static final ExpressionKey PRODUCT = ExpressionKey.of("-2*t*sin(t^2 + 1)", "t")
            .misconception(OUTER_AT_X, "-2*t*sin(t)", "−sin is evaluated at t; it must be evaluated at g(t).")
            .misconception(INNER_FORGOTTEN, "-sin(t^2 + 1)", "This is the outer entry alone; multiply it by the entry of Dg(t).")
            .misconception(DERIVATIVE_INSIDE, "-sin(2*t)", "The inner derivative multiplies outside; it does not go inside.")
            .misconception(COMPOSITION_AS_PRODUCT, "-sin(t)*(t^2 + 1) + 2*t*cos(t)",
                    "This is the cosine of t² + 1, not the cosine times t² + 1: the product rule does not apply.")
            .misconception(SIGN, "2*t*sin(t^2 + 1)", NO_MINUS)
            .misconception(POWER_SLIP, "-t*sin(t^2 + 1)", POWER)
            .hint(2);

    /** The three formulas. */
    public static final PartsKey KEY = PartsKey.of("Df(g(t))", OUTER).and("Dg(t)", INNER).and("the product", PRODUCT);

    private Exercise6Key() {}
}
