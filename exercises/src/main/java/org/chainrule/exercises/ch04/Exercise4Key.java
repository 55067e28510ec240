package org.chainrule.exercises.ch04;

import static org.chainrule.judge.Misconception.COMPOSITION_AS_PRODUCT;
import static org.chainrule.judge.Misconception.DERIVATIVE_INSIDE;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 4.4: the derivatives of sin(x²), ln(4x cos(x³) + x) and exp(cos(3x² + 4)). */
public final class Exercise4Key {

    private static final String INSIDE = "/(4*x*cos(x^3) + x)";
    private static final String OUTER = "exp(cos(3*x^2 + 4))";

    private static final ExpressionKey FIRST = ExpressionKey.of("2*x*cos(x^2)", "x")
            .misconception(INNER_FORGOTTEN, "cos(x^2)", "You differentiated the sine but did not multiply by the slope of x².")
            .misconception(OUTER_AT_X, "2*x*cos(x)", "The cosine is evaluated at x; it must be evaluated at x².")
            .misconception(DERIVATIVE_INSIDE, "cos(2*x)", "The slope of x² multiplies outside; inside the cosine x² stays.")
            .misconception(COMPOSITION_AS_PRODUCT, "x^2*cos(x) + 2*x*sin(x)", "This is the sine of x², not the sine times x².")
            .misconception(POWER_SLIP, "2*x^2*cos(x^2)", "Right structure; look at the exponent in the slope of x².")
            .misconception(POWER_SLIP, "x*cos(x^2)", "Right structure; the exponent 2 comes down as a factor.")
            .hint(1);

    private static final ExpressionKey SECOND = ExpressionKey.of("(4*cos(x^3) - 12*x^3*sin(x^3) + 1)" + INSIDE, "x").on("x", 0.2, 1.1)
            .misconception(INNER_FORGOTTEN, "1" + INSIDE, "You differentiated the logarithm but did not multiply by the slope of its inner function.")
            .misconception(INNER_FORGOTTEN, "(4*cos(x^3) - 4*x*sin(x^3) + 1)" + INSIDE,
                    "The innermost slope is missing: the cosine of x³ is a composition too.")
            .misconception(OUTER_AT_X, "(4*cos(x^3) - 12*x^3*sin(x^3) + 1)/x", "The slope of ln is taken at x; it must be taken at the inner function.")
            .misconception(DERIVATIVE_INSIDE, "1/(4*cos(x^3) - 12*x^3*sin(x^3) + 1)", "The inner slope went inside; it multiplies outside.")
            .misconception(DERIVATIVE_INSIDE, "log(4*cos(x^3) - 12*x^3*sin(x^3) + 1)",
                    "The inner slope went inside, and the logarithm was not differentiated.")
            .misconception(SIGN, "(4*cos(x^3) + 12*x^3*sin(x^3) + 1)" + INSIDE, "One sign is wrong: look at the derivative of cos.")
            .misconception(POWER_SLIP, "(4*cos(x^3) - 12*x^2*sin(x^3) + 1)" + INSIDE,
                    "Right structure; look at the power of x: 4x times the slope of x³.")
            .wrong("(-12*x^2*sin(x^3) + 1)" + INSIDE, "4x·cos(x³) is a product: its derivative has two terms.",
                    "Use the product rule: differentiate one factor, then the other, and add.")
            .wrong("4*cos(x^3) - 12*x^3*sin(x^3) + 1", "This is the slope of the inner function; the slope of the logarithm is missing.",
                    "Multiply by the slope of ln, at the inner function.")
            .wrong("(4*cos(x^3) - 12*x^3*sin(x^3))" + INSIDE, "The last term of the inner function has a slope too.",
                    "Differentiate each term of the sum inside.")
            .hint(2);

    private static final ExpressionKey THIRD = ExpressionKey.of("-6*x*sin(3*x^2 + 4)*" + OUTER, "x").on("x", -2, 2)
            .misconception(INNER_FORGOTTEN, OUTER, "Three links make three factors; here is only the outermost.")
            .misconception(INNER_FORGOTTEN, "-sin(3*x^2 + 4)*" + OUTER, "Three links make three factors; the slope of 3x² + 4 is missing.")
            .misconception(INNER_FORGOTTEN, "6*x*" + OUTER, "Three links make three factors; the slope of the cosine is missing.")
            .misconception(OUTER_AT_X, "-6*x*sin(3*x^2 + 4)*exp(x)", "The exponential is evaluated at x; it must be evaluated at cos(3x² + 4).")
            .misconception(OUTER_AT_X, "-6*x*sin(x)*" + OUTER, "The sine is evaluated at x; it must be evaluated at 3x² + 4.")
            .misconception(DERIVATIVE_INSIDE, "exp(-sin(6*x))", "The inner slopes went inside; each multiplies outside.")
            .misconception(DERIVATIVE_INSIDE, "exp(-6*x*sin(3*x^2 + 4))", "The inner slope went inside the exponential; it multiplies outside.")
            .misconception(DERIVATIVE_INSIDE, "-sin(6*x)*" + OUTER, "The slope 6x went inside the sine; it multiplies outside.")
            .misconception(SIGN, "6*x*sin(3*x^2 + 4)*" + OUTER, "Right size, wrong sign: look at the derivative of cos.")
            .misconception(POWER_SLIP, "-6*x^2*sin(3*x^2 + 4)*" + OUTER, "Right structure; look at the exponent in the slope of 3x².")
            .misconception(POWER_SLIP, "-3*x*sin(3*x^2 + 4)*" + OUTER, "Right structure; the exponent 2 comes down as a factor.")
            .hint(2);

    /** The three derivatives. */
    public static final PartsKey KEY = PartsKey.of("first", FIRST).and("second", SECOND).and("third", THIRD);

    private Exercise4Key() {}
}
