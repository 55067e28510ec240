package org.chainrule.exercises.ch06;

import static org.chainrule.judge.Misconception.COMPOSITION_AS_PRODUCT;
import static org.chainrule.judge.Misconception.DERIVATIVE_INSIDE;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 6.5: dg/dx and dg/dy of g = sin(f), f = x²y, as formulas. */
public final class Exercise5Key {

    private static final String NOT_A_PRODUCT = "This is the sine of x²y, not the sine times x²y: the product rule does not apply.";
    private static final String NO_MINUS = "Right size, wrong sign: the derivative of sin is cos, without a minus.";

    private static final ExpressionKey BY_X = ExpressionKey.of("2*x*y*cos(x^2*y)", "x", "y")
            .misconception(INNER_FORGOTTEN, "cos(x^2*y)", "You differentiated the sine but did not multiply by ∂f/∂x.")
            .misconception(DERIVATIVE_INSIDE, "cos(2*x*y)", "∂f/∂x multiplies outside; inside the cosine f stays as it is.")
            .misconception(OUTER_AT_X, "2*x*y*cos(x)", "The cosine is evaluated at x; it must be evaluated at f = x²y.")
            .misconception(COMPOSITION_AS_PRODUCT, "cos(x)*x^2*y + sin(x)*2*x*y", NOT_A_PRODUCT)
            .misconception(OTHER_VARIABLE, "x^2*cos(x^2*y)", "This is dg/dy; here x moves and y stays.")
            .misconception(SIGN, "-2*x*y*cos(x^2*y)", NO_MINUS)
            .misconception(POWER_SLIP, "2*x^2*y*cos(x^2*y)", "Right structure; look at the exponent of x in ∂f/∂x.")
            .hint(2);

    private static final ExpressionKey BY_Y = ExpressionKey.of("x^2*cos(x^2*y)", "x", "y")
            .misconception(INNER_FORGOTTEN, "cos(x^2*y)", "You differentiated the sine but did not multiply by ∂f/∂y.")
            .misconception(DERIVATIVE_INSIDE, "cos(x^2)", "∂f/∂y multiplies outside; inside the cosine f stays as it is.")
            .misconception(OUTER_AT_X, "x^2*cos(y)", "The cosine is evaluated at y; it must be evaluated at f = x²y.")
            .misconception(COMPOSITION_AS_PRODUCT, "cos(y)*x^2*y + sin(y)*x^2", NOT_A_PRODUCT)
            .misconception(OTHER_VARIABLE, "2*x*y*cos(x^2*y)", "This is dg/dx; here y moves and x stays.")
            .misconception(SIGN, "-x^2*cos(x^2*y)", NO_MINUS)
            .misconception(POWER_SLIP, "x*cos(x^2*y)", "Right structure; look at the exponent of x in ∂f/∂y.")
            .hint(2);

    /** The two formulas. */
    public static final PartsKey KEY = PartsKey.of("dg/dx", BY_X).and("dg/dy", BY_Y);

    private Exercise5Key() {}
}
