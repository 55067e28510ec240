package org.chainrule.exercises.ch06;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/**
 * What is right for exercise 6.1: the six local derivatives of p = yx², q = 2x + y, g = p² − q³ at (−3, 2), where p = 18
 * and q = −4.
 */
public final class Exercise1Key {

    /** ∂g/∂p, ∂g/∂q, ∂p/∂x, ∂p/∂y, ∂q/∂x, ∂q/∂y. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("∂g/∂p", 36)
                    .misconception(OUTER_AT_X, 2 * -3, "2p was evaluated at x; the outer function takes p, so put in the value of p.")
                    .misconception(POWER_SLIP, 18, "This is p itself; the derivative of p² has a factor more.").hint(3),
            NumericKey.of("∂g/∂q", -48)
                    .misconception(OUTER_AT_X, -3 * 2 * 2, "−3q² was evaluated at y; the outer function takes q, so put in the value of q.")
                    .misconception(POWER_SLIP, -3 * -4, "Right structure; look at the exponent: the derivative of q³ has a square in it.")
                    .misconception(SIGN, 48, "Right size, wrong sign: q is negative, but its square is not, and g has −q³.").hint(3),
            NumericKey.of("∂p/∂x", -12)
                    .misconception(OTHER_VARIABLE, 9, "This is ∂p/∂y: here x moves and y stays.")
                    .wrong(-6, "The factor y of p = yx² got lost: held fixed, it stays as a factor.", "Differentiate y·x² with y as a constant.").hint(1),
            NumericKey.of("∂p/∂y", 9)
                    .misconception(OTHER_VARIABLE, -12, "This is ∂p/∂x: here y moves and x stays.").hint(1),
            NumericKey.of("∂q/∂x", 2)
                    .misconception(OTHER_VARIABLE, 1, "This is ∂q/∂y: here x moves and y stays.").hint(1),
            NumericKey.of("∂q/∂y", 1)
                    .misconception(OTHER_VARIABLE, 2, "This is ∂q/∂x: here y moves and x stays.").hint(1));

    private Exercise1Key() {}
}
