package org.chainrule.exercises.ch08;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;
import static org.chainrule.judge.Misconception.SUMS_MULTIPLIED;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 8.4: the contributions to the derivative of the weather along (2t, t², 1 − t). */
public final class Exercise4Key {

    private static final String X = "4*t + t^2*(1 - t)";
    private static final String Y = "2*t*(1 - t) + 5";
    private static final String Z = "2*t^3 + 10";
    private static final String AT_T = "The weather's factor has t in every place; it must be evaluated at (2t, t², 1 − t).";

    private static final ExpressionKey BY_X = ExpressionKey.of("2*(" + X + ")", "t")
            .misconception(INNER_FORGOTTEN, X, "This is the weather's factor alone; multiply it by dx/dt.")
            .misconception(OUTER_AT_X, "2*(2*t + t*t)", AT_T)
            .misconception(POWER_SLIP, "2*(4*t + t*(1 - t))", "Right structure; look at the exponent of t in yz.")
            .hint(2);

    private static final ExpressionKey BY_Y = ExpressionKey.of("2*t*(" + Y + ")", "t")
            .misconception(INNER_FORGOTTEN, Y, "This is the weather's factor alone; multiply it by dy/dt.")
            .misconception(OUTER_AT_X, "2*t*(t*t + 5)", AT_T)
            .misconception(POWER_SLIP, "4*t^3*(1 - t) + 10*t", "Right structure; look at the exponent: t times t is t².")
            .misconception(POWER_SLIP, "t*(" + Y + ")", "Right structure; look at the exponent: the derivative of t² is 2t.")
            .hint(2);

    private static final ExpressionKey BY_Z = ExpressionKey.of("-(" + Z + ")", "t")
            .misconception(SIGN, Z, "Right size, wrong sign: the balloon sinks, dz/dt is negative.")
            .misconception(OUTER_AT_X, "-(t*t + 10)", AT_T)
            .misconception(POWER_SLIP, "-(2*t^2 + 10)", "Right structure; look at the exponent of t in xy.")
            .hint(2);

    private static final ExpressionKey SUM = ExpressionKey.of("18*t - 10 + 6*t^2 - 8*t^3", "t")
            .misconception(INNER_FORGOTTEN, X + " + " + Y + " + " + Z, "Only the weather's factors are added; each needs the velocity of its coordinate.")
            .misconception(OUTER_AT_X, "2*(2*t + t*t) + 2*t*(t*t + 5) - (t*t + 10)", AT_T)
            .misconception(SIGN, "18*t + 6*t^2 - 4*t^3 + 10", "One sign is wrong: the route through z pulls down.")
            .misconception(PATH_DROPPED, "2*(" + X + ") + 2*t*(" + Y + ")", "Only the routes through x and y are counted; t moves z too.")
            .misconception(PATH_DROPPED, "2*(" + X + ") - (" + Z + ")", "Only the routes through x and z are counted; t moves y too.")
            .misconception(PATH_DROPPED, "2*t*(" + Y + ") - (" + Z + ")", "Only the routes through y and z are counted; t moves x too.")
            .misconception(SUMS_MULTIPLIED, "(" + X + " + " + Y + " + " + Z + ")*(2 + 2*t - 1)")
            .misconception(POWER_SLIP, "8*t + 2*t^2 - 2*t^3 + 4*t^3*(1 - t) + 10*t - 2*t^3 - 10",
                    "Right structure; look at the exponents in the route through y.")
            .hint(2);

    /** The three contributions and their sum. */
    public static final PartsKey KEY = PartsKey.of("through x", BY_X).and("through y", BY_Y).and("through z", BY_Z).and("the sum", SUM);

    private Exercise4Key() {}
}
