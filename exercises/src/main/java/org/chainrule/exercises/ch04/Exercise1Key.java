package org.chainrule.exercises.ch04;

import static org.chainrule.judge.Misconception.COMPOSITION_AS_PRODUCT;
import static org.chainrule.judge.Misconception.DERIVATIVE_INSIDE;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.POWER_SLIP;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 4.1: the derivatives of cos(u³) and of cos[(x − 2)³]. */
public final class Exercise1Key {

    private static final String SQUARE = "Right structure; look at the exponent in the derivative of u³.";
    private static final String OUTSIDE = "The inner derivative multiplies outside; inside the sine the cube stays as it is.";

    private static final ExpressionKey PAIR = ExpressionKey.of("-3*u^2*sin(u^3)", "u")
            .misconception(INNER_FORGOTTEN, "-sin(u^3)", "You differentiated the cosine but did not multiply by h′(u).")
            .misconception(OUTER_AT_X, "-3*u^2*sin(u)", "i′ is evaluated at u; it must be evaluated at h(u) = u³.")
            .misconception(DERIVATIVE_INSIDE, "-sin(3*u^2)", OUTSIDE)
            .misconception(COMPOSITION_AS_PRODUCT, "3*u^2*cos(u) - u^3*sin(u)", "This is the cosine of u³, not the cosine times u³.")
            .misconception(POWER_SLIP, "-3*u*sin(u^3)", SQUARE)
            .misconception(POWER_SLIP, "-u^2*sin(u^3)", "Right structure; the exponent 3 comes down as a factor.")
            .hint(2);

    private static final ExpressionKey WHOLE = ExpressionKey.of("-3*(x - 2)^2*sin((x - 2)^3)", "x").on("x", 0, 4)
            .misconception(INNER_FORGOTTEN, "-sin((x - 2)^3)", "You differentiated the cosine but did not multiply by the slopes of the inner links.")
            .misconception(OUTER_AT_X, "-3*x^2*sin(x)", "The outer derivatives are evaluated at x; each belongs where its own link works.")
            .misconception(OUTER_AT_X, "-3*x^2*sin(x^3)", "The pair is evaluated at x; it must be evaluated at g(x) = x − 2.")
            .misconception(DERIVATIVE_INSIDE, "-sin(3*(x - 2)^2)", OUTSIDE)
            .misconception(COMPOSITION_AS_PRODUCT, "3*(x - 2)^2*cos(x - 2) - (x - 2)^3*sin(x - 2)",
                    "This is the cosine of the cube, not the cosine times the cube.")
            .misconception(POWER_SLIP, "-3*(x - 2)*sin((x - 2)^3)",
                    "Right structure; look at the exponent of x − 2. This is the slip of the chapter, and it agrees at x = 3.")
            .misconception(POWER_SLIP, "-(x - 2)^2*sin((x - 2)^3)", "Right structure; the exponent 3 comes down as a factor.")
            .hint(2);

    /** The derivative of the outer pair, and of the whole. */
    public static final PartsKey KEY = PartsKey.of("outerPair", PAIR).and("whole", WHOLE);

    private Exercise1Key() {}
}
