package org.chainrule.grader.result;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as people write them. */
public final class Points {

    private Points() {}

    /** Up to two decimals, none that say nothing: 2, 1.5, 0.33. */
    public static String text(double points) {
        BigDecimal rounded = BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
