package org.chainrule.report;

import java.math.BigDecimal;

/** Numbers as text. */
final class Numbers {

    private Numbers() {}

    /** The number with two digits after the point at most, whatever the locale. */
    static String text(double number) {
        BigDecimal plain = BigDecimal.valueOf(Math.round(number * 100)).movePointLeft(2).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
