package org.chainrule.exercises.ch10;

import static org.chainrule.judge.Misconception.ORDER_SWAPPED;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.TRANSPOSED;
import static org.chainrule.judge.Misconception.WRONG_POINT;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/**
 * What is right for exercise 10.3: φ(a, b) = (ab, a − b²) twice from (1, 2), v = (2, −1) pushed and w = (4, 1) pulled. There
 * Df = [[−3, 2], [1, 6]] at (2, −3), Dg = [[2, 1], [1, −4]] and J = [[−4, −11], [8, −23]].
 */
public final class Exercise3Key {

    private static final String PUSHED_TRANSPOSE = "This is Jᵀv: the columns were used as rows.";
    private static final String PULLED_TRANSPOSE = "This is Jw: the pull multiplies the row w from the left.";
    private static final String ELSEWHERE = "Df is taken at (x, y); it must be taken at (p, q).";
    private static final String SWAPPED = "The factors stand in the wrong order: this belongs to Dg·Df.";
    private static final String SQUARE = "Right structure; look at the exponent: the derivative of b² is 2b.";

    /** Both entries of the push, both of the pull, and the number that the two sides of the test share. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("the first entry of Jv", 3).misconception(TRANSPOSED, -16, PUSHED_TRANSPOSE)
                    .misconception(ORDER_SWAPPED, -20, SWAPPED).misconception(WRONG_POINT, 12, ELSEWHERE)
                    .misconception(POWER_SLIP, -1, SQUARE).hint(3),
            NumericKey.of("the second entry of Jv", 39).misconception(TRANSPOSED, 1, PUSHED_TRANSPOSE)
                    .misconception(ORDER_SWAPPED, 8, SWAPPED).misconception(WRONG_POINT, -21, ELSEWHERE)
                    .misconception(POWER_SLIP, 15, SQUARE).hint(3),
            NumericKey.of("the first entry of wᵀJ", -8).misconception(TRANSPOSED, -27, PULLED_TRANSPOSE)
                    .misconception(WRONG_POINT, 18, ELSEWHERE).misconception(POWER_SLIP, -11, SQUARE).hint(2),
            NumericKey.of("the second entry of wᵀJ", -67).misconception(TRANSPOSED, 9, PULLED_TRANSPOSE)
                    .misconception(ORDER_SWAPPED, 18, SWAPPED).misconception(POWER_SLIP, -33, SQUARE).hint(2),
            NumericKey.of("the common number", 51).misconception(TRANSPOSED, -63, "This follows from Jᵀv; the test compares w with Jv.")
                    .misconception(WRONG_POINT, 27, ELSEWHERE).misconception(ORDER_SWAPPED, -72, SWAPPED)
                    .misconception(POWER_SLIP, 11, SQUARE)
                    .hint(1));

    private Exercise3Key() {}
}
