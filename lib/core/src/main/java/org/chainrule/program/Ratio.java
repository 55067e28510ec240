package org.chainrule.program;

/**
 * The number in front of a term as a fraction, exact while both parts are integers below 2⁵³.
 *
 * @param above the numerator, with the sign
 * @param below the denominator, positive
 */
record Ratio(double above, double below) {

    static final Ratio ZERO = new Ratio(0, 1);
    static final Ratio ONE = new Ratio(1, 1);
    static final Ratio MINUS_ONE = new Ratio(-1, 1);

    private static final double LARGEST_EXACT = 9007199254740992.0;
    private static final double SMALL = 100;
    private static final double MOST_DECIMALS = 1e6;

    /** The number; where a short fraction has this very value, that fraction: 0.1 = 1/10, 0.333… = 1/3. */
    static Ratio of(double value) {
        for (double below = 1; below <= MOST_DECIMALS; below = below < SMALL ? below + 1 : below * 10) {
            double above = Math.rint(value * below);
            if (Math.abs(above) < LARGEST_EXACT && above / below == value) {
                return reduced(above, below);
            }
        }
        return new Ratio(value, 1);
    }

    Ratio times(Ratio that) {
        Ratio product = reduced(above * that.above, below * that.below);
        boolean lost = product.above == 0 && above != 0 && that.above != 0;
        return lost || !product.isUsable() ? new Ratio(value() * that.value(), 1) : product;
    }

    Ratio plus(Ratio that) {
        if (below == that.below) {
            return reduced(above + that.above, below);
        }
        boolean exact = isExact(above * that.below) && isExact(that.above * below) && isExact(below * that.below);
        return exact ? reduced(above * that.below + that.above * below, below * that.below)
                : new Ratio(value() + that.value(), 1);
    }

    Ratio negated() {
        return new Ratio(0 - above, below);
    }

    Ratio inverted() {
        return above < 0 ? new Ratio(-below, -above) : new Ratio(below, above);
    }

    Ratio absolute() {
        return new Ratio(Math.abs(above), below);
    }

    double value() {
        return above / below;
    }

    boolean is(double number) {
        return below == 1 && above == number;
    }

    boolean isZero() {
        return above == 0;
    }

    boolean isNegative() {
        return above < 0;
    }

    boolean isInteger() {
        return below == 1 && above == Math.rint(above);
    }

    /** Whether both parts are finite, so that one can go on computing with it. */
    boolean isUsable() {
        return Math.abs(above) <= Double.MAX_VALUE && below > 0 && below <= Double.MAX_VALUE;
    }

    /** Whether people write it as a decimal: 0.3, not 3/10, and 2.5; but 1/2 and 1/4. */
    boolean isDecimal() {
        boolean halves = below == 2 || below == 4;
        if (halves) {
            return Math.abs(above) != 1;
        }
        double rest = below;
        while (rest > 1 && rest % 2 == 0) {
            rest /= 2;
        }
        boolean tenths = rest % 5 == 0;
        while (rest > 1 && rest % 5 == 0) {
            rest /= 5;
        }
        return rest == 1 && tenths;
    }

    private static Ratio reduced(double above, double below) {
        if (!isExact(above) || !isExact(below) || below == 1) {
            boolean two = Math.abs(above) != 1 && below != 1;
            return two ? new Ratio(above / below, 1) : new Ratio(above, below);
        }
        double a = Math.abs(above);
        double b = below;
        while (b != 0) {
            double rest = a % b;
            a = b;
            b = rest;
        }
        return new Ratio(above / a, below / a);
    }

    private static boolean isExact(double number) {
        return Math.abs(number) < LARGEST_EXACT && number == Math.rint(number);
    }
}
