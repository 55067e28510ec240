package org.chainrule.exercises.ch06;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;
import static org.chainrule.judge.Misconception.SUMS_MULTIPLIED;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 6.2: the two total derivatives that follow from the numbers of exercise 6.1. */
public final class Exercise2Key {

    private static final NumericKey BY_X = NumericKey.of("dg/dx", -528)
            .misconception(PATH_DROPPED, 36 * -12, "Only the path through p is counted; x also reaches g through q.")
            .misconception(PATH_DROPPED, -48 * 2, "Only the path through q is counted; x also reaches g through p.")
            .misconception(SUMS_MULTIPLIED, (36 - 48) * (-12 + 2))
            .misconception(OTHER_VARIABLE, 276, "This is dg/dy; the paths of dg/dx start at x.")
            .misconception(OUTER_AT_X, 2 * -3 * -12 - 3 * 4 * 2,
                    "The labels of g are evaluated at x and y; they belong at the values of p and q.")
            .misconception(SIGN, 36 * -12 + 48 * 2, "The path through q has the wrong sign: g has −q³ in it.")
            .misconception(POWER_SLIP, 36 * -12 + 12 * 2, "Right structure; look at the exponent in the derivative of q³.")
            .hint(2);

    private static final NumericKey BY_Y = NumericKey.of("dg/dy", 276)
            .misconception(PATH_DROPPED, 36 * 9, "Only the path through p is counted; y also reaches g through q.")
            .misconception(PATH_DROPPED, -48, "Only the path through q is counted; y also reaches g through p.")
            .misconception(SUMS_MULTIPLIED, (36 - 48) * (9 + 1))
            .misconception(OTHER_VARIABLE, -528, "This is dg/dx; the paths of dg/dy start at y.")
            .misconception(OUTER_AT_X, 2 * -3 * 9 - 3 * 4,
                    "The labels of g are evaluated at x and y; they belong at the values of p and q.")
            .misconception(SIGN, 36 * 9 + 48, "The path through q has the wrong sign: g has −q³ in it.")
            .misconception(POWER_SLIP, 36 * 9 + 12, "Right structure; look at the exponent in the derivative of q³.")
            .hint(2);

    /** dg/dx and dg/dy; what follows from wrong numbers of 6.1 earns half. */
    public static final NumbersKey KEY = NumbersKey.of(BY_X, BY_Y)
            .carrying("6.1", Exercise1Key.KEY, Exercise2Key::fromLocal);

    private Exercise2Key() {}

    /** The two sums over paths, from the six labels in the order of 6.1. */
    private static double[] fromLocal(double[] label) {
        return new double[] {label[0] * label[2] + label[1] * label[4], label[0] * label[3] + label[1] * label[5]};
    }
}
