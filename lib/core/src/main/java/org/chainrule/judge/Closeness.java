package org.chainrule.judge;

/** When two numbers count as the same: integers exactly, reals to a part in a million, or as many digits as asked for. */
final class Closeness {

    /** What rounding may do to a result that is exact in theory. */
    private static final double ROUNDING = 1e-12;

    /** How far a real number may be off, relative to its size. */
    static final double RELATIVE = 1e-6;

    private Closeness() {}

    /** Whether a number is the expected one; {@code digits} counts significant digits, 0 leaves it to the number. */
    static boolean same(double given, double expected, int digits) {
        return Math.abs(given - expected) <= allowance(expected, digits);
    }

    /** Whether a number that is not the expected one looks like a rounded form of it. */
    static boolean roundedForm(double given, double expected) {
        return Math.abs(given - expected) <= 5e-3 * Math.abs(expected);
    }

    private static double allowance(double expected, int digits) {
        double size = Math.abs(expected);
        if (digits > 0 && size > 0) {
            double lead = Math.floor(Math.log10(size));
            return 0.5 * Math.pow(10, lead + 1 - digits) * (1 + 1e-9);
        }
        return isInteger(expected) ? ROUNDING * Math.max(1, size) : RELATIVE * size;
    }

    static boolean isInteger(double number) {
        return number == Math.rint(number);
    }
}
