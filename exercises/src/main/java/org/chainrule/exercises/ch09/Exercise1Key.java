package org.chainrule.exercises.ch09;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.OVERWRITTEN_ADJOINT;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;
import static org.chainrule.judge.Misconception.SUMS_MULTIPLIED;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/**
 * What is right for exercise 9.1: the adjoints of p = yx², q = 2x + y, g = p² − q³ at (2, −1), where p = −4 and q = 3.
 */
public final class Exercise1Key {

    private static final String FIRST = "Only what p hands on is there: what q had handed on must be kept and added to.";
    private static final String SECOND = "Only what q hands on is there: p hands on too, and the two are added.";

    /** The adjoints of g, q, p, x and y. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("the adjoint of g", 1)
                    .wrong(-11, "This is the value of g; its adjoint says how g reacts to itself.", "Differentiate g with respect to g.")
                    .wrong(0, "With the seed 0 nothing is handed on.", "Differentiate g with respect to g.").hint(1),
            NumericKey.of("the adjoint of q", -27)
                    .misconception(SIGN, 27, "Right size, wrong sign: g has −q³ in it.")
                    .misconception(POWER_SLIP, -9, "Right structure; look at the exponent in the derivative of q³.")
                    .misconception(OUTER_AT_X, -3, "−3q² is evaluated at y; it belongs at the value of q.").hint(1),
            NumericKey.of("the adjoint of p", -8)
                    .misconception(SIGN, 8, "Right size, wrong sign: p is negative here.")
                    .misconception(POWER_SLIP, -4, "This is p itself; the derivative of p² has a factor more.")
                    .misconception(OUTER_AT_X, 4, "2p is evaluated at x; it belongs at the value of p.").hint(1),
            NumericKey.of("the adjoint of x", -22)
                    .misconception(OVERWRITTEN_ADJOINT, 32, FIRST).misconception(OVERWRITTEN_ADJOINT, -54, SECOND)
                    .misconception(SUMS_MULTIPLIED, (-8 - 27) * (-4 + 2))
                    .misconception(OTHER_VARIABLE, -59, "This is the adjoint of y.")
                    .misconception(SIGN, -32 - 54, "One sign is wrong: two negative factors make a positive contribution.").hint(3),
            NumericKey.of("the adjoint of y", -59)
                    .misconception(OVERWRITTEN_ADJOINT, -32, FIRST).misconception(OVERWRITTEN_ADJOINT, -27, SECOND)
                    .misconception(SUMS_MULTIPLIED, (-8 - 27) * (4 + 1))
                    .misconception(OTHER_VARIABLE, -22, "This is the adjoint of x.").hint(3));

    private Exercise1Key() {}
}
