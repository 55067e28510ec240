package org.chainrule.exercises.ch06;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;
import static org.chainrule.judge.Misconception.SUMS_MULTIPLIED;

import org.chainrule.judge.NumericKey;

/**
 * What is right for exercise 6.3 (RC3): dg/dy for g = p²q, p = 4y − x, q = 3xy − 4y at (5, 4), where p = 11, q = 44,
 * ∂g/∂p = 968, ∂p/∂y = 4, ∂g/∂q = 121 and ∂q/∂y = 11.
 */
public final class Exercise3Key {

    /** The total derivative. */
    public static final NumericKey KEY = NumericKey.of("dg/dy", 5203)
            .misconception(PATH_DROPPED, 968 * 4, "Only the path through p is counted; y also reaches g through q.")
            .misconception(PATH_DROPPED, 121 * 11, "Only the path through q is counted; y also reaches g through p.")
            .misconception(SUMS_MULTIPLIED, (968 + 121) * (4 + 11))
            .misconception(OTHER_VARIABLE, 484, "This is dg/dx; the question asks for dg/dy.")
            .misconception(OUTER_AT_X, 2 * 5 * 4 * 4 + 5 * 5 * 11,
                    "The derivatives of g are evaluated at x and y; they must be evaluated at the values of p and q.")
            .misconception(SIGN, 968 * 4 + 121 * 19, "One sign is wrong: q has a minus before 4y.")
            .misconception(SIGN, 968 * 4 - 121 * 11, "One sign is wrong: the two paths are added.")
            .misconception(SIGN, 968 * -4 + 121 * 11, "One sign is wrong: p rises with y.")
            .misconception(POWER_SLIP, 484 * 4 + 121 * 11, "Right structure; look at the exponent of p: its derivative brings a factor 2.")
            .misconception(POWER_SLIP, 968 * 4 + 11 * 11, "Right structure; look at the exponent of p in ∂g/∂q.")
            .hint(2);

    private Exercise3Key() {}
}
