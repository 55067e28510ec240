package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.DERIVATIVE_INSIDE;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for step 12.2c: the derivatives of u = r² cos 2θ, as formulas in r and theta. */
public final class Problem2cKey {

    private static final ExpressionKey BY_R = ExpressionKey.of("2*r*cos(2*theta)", "r", "theta")
            .misconception(OTHER_VARIABLE, "-2*r^2*sin(2*theta)", "This is ∂u/∂θ; here r moves and θ stays.")
            .misconception(POWER_SLIP, "r*cos(2*theta)", "Right structure; the derivative of r² has a factor more.")
            .misconception(POWER_SLIP, "2*r^2*cos(2*theta)", "Right structure; the power rule lowers the exponent of r.")
            .hint(2);

    private static final ExpressionKey BY_THETA = ExpressionKey.of("-2*r^2*sin(2*theta)", "r", "theta")
            .misconception(INNER_FORGOTTEN, "-r^2*sin(2*theta)", "The inner function 2θ has the derivative 2: it is a factor.")
            .misconception(DERIVATIVE_INSIDE, "-r^2*sin(2)", "The inner derivative 2 multiplies outside; inside, 2θ stays.")
            .misconception(OUTER_AT_X, "-2*r^2*sin(theta)", "The sine is taken at 2θ, where the cosine was.")
            .misconception(OTHER_VARIABLE, "2*r*cos(2*theta)", "This is ∂u/∂r; here θ moves and r stays.")
            .misconception(SIGN, "2*r^2*sin(2*theta)", "Right size, wrong sign: the derivative of cos is −sin.")
            .hint(2);

    /** The two formulas. */
    public static final PartsKey KEY = PartsKey.of("∂u/∂r", BY_R).and("∂u/∂θ", BY_THETA);

    private Problem2cKey() {}
}
