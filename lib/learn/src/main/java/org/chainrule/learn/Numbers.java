package org.chainrule.learn;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes numbers for people, the same in every language of the machine. */
public final class Numbers {

    private static final MathContext SIX_DIGITS = new MathContext(6);

    private Numbers() {}

    /** The number with six digits at most and no trailing zeros: {@code -186}, {@code 0.333333}, {@code 1.5e-12}. */
    public static String text(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros();
        double size = Math.abs(value);
        if (size == 0 || size >= 1e-4 && size < 1e9) {
            return rounded.toPlainString();
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }
}
