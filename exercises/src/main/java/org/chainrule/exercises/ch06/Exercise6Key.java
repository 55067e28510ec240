package org.chainrule.exercises.ch06;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;
import static org.chainrule.judge.Misconception.SUMS_MULTIPLIED;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 6.6: the derivative of x^x = u^v at 2 through the base, through the exponent, and in all. */
public final class Exercise6Key {

    private static final double BASE = 4;
    private static final double EXPONENT = 4 * Math.log(2);
    private static final int DIGITS = 5;
    private static final String LOG = "This uses the logarithm to base 10; the derivative of an exponential has the natural one.";
    private static final String NATURAL = "Write Math.log(2), which is the natural logarithm.";

    private static final NumericKey VIA_BASE = NumericKey.of("viaBase", BASE)
            .misconception(OTHER_VARIABLE, EXPONENT, "This is the contribution through the exponent.")
            .misconception(POWER_SLIP, 2 * BASE, "Right structure; look at the exponent: the power rule lowers it by one.")
            .hint(2);

    private static final NumericKey VIA_EXPONENT = NumericKey.of("viaExponent", EXPONENT).digits(DIGITS)
            .misconception(OTHER_VARIABLE, BASE, "This is the contribution through the base.")
            .misconception(SIGN, -EXPONENT, "Right size, wrong sign: the natural logarithm of 2 is positive.")
            .wrong(4 * Math.log10(2), LOG, NATURAL)
            .hint(2);

    private static final NumericKey TOTAL = NumericKey.of("slope", BASE + EXPONENT).digits(DIGITS)
            .misconception(PATH_DROPPED, BASE, "Only the base is counted, as if the exponent stood still; x also moves the exponent.")
            .misconception(PATH_DROPPED, EXPONENT, "Only the exponent is counted, as if the base stood still; x also moves the base.")
            .misconception(SUMS_MULTIPLIED, 2 * (BASE + EXPONENT))
            .misconception(POWER_SLIP, 2 * BASE + EXPONENT, "Right structure; look at the exponent that the power rule lowers by one.")
            .misconception(SIGN, BASE - EXPONENT, "One sign is wrong: both routes pull upward.")
            .wrong(BASE + 4 * Math.log10(2), LOG, NATURAL)
            .hint(2);

    /** Through the base, through the exponent, in all. */
    public static final NumbersKey KEY = NumbersKey.of(VIA_BASE, VIA_EXPONENT, TOTAL);

    private Exercise6Key() {}
}
