package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for step 12.4b: the derivatives of uv, u/v and u^v for u = v = x at x = 2. */
public final class Problem4bKey {

    private static final double LOG = 4 * Math.log(2);

    /** The three numbers. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("product", 4)
                    .misconception(PATH_DROPPED, 2, "Only one of the two paths is counted; both factors move.")
                    .wrong(1, "This is the product of the two derivatives. Paths are added: one factor moves at a time.",
                            "Multiply along each path, then add the two.").hint(2),
            NumericKey.of("quotient", 0)
                    .misconception(PATH_DROPPED, 0.5, "Only the numerator moves here; the denominator moves too.")
                    .misconception(PATH_DROPPED, -0.5, "Only the denominator moves here; the numerator moves too.")
                    .misconception(SIGN, 1, "One sign is wrong: a growing denominator pulls the quotient down.").hint(2),
            NumericKey.of("power", 4 + LOG).digits(5)
                    .misconception(PATH_DROPPED, 4, "Only the base moves here, as if the exponent stood still.")
                    .misconception(PATH_DROPPED, LOG, "Only the exponent moves here, as if the base stood still.")
                    .misconception(POWER_SLIP, 8 + LOG, "Right structure; the power rule lowers the exponent by one.").hint(2));

    private Problem4bKey() {}
}
