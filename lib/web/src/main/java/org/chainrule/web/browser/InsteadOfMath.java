package org.chainrule.web.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Stands in for {@code java.lang.Math} where the translated class loses digits near 0 or rounds halves up. */
public final class InsteadOfMath {

    private InsteadOfMath() {}

    /** The browser's {@code Math}. */
    private interface Own extends JSObject {
        double sinh(double x);

        double cosh(double x);

        double tanh(double x);

        double expm1(double x);

        double log1p(double x);

        double log10(double x);

        double cbrt(double x);

        double hypot(double x, double y);

        double log2(double x);

        double pow(double x, double y);
    }

    @JSBody(script = "return Math;")
    private static native Own own();

    public static double sinh(double x) {
        return own().sinh(x);
    }

    public static double cosh(double x) {
        return own().cosh(x);
    }

    public static double tanh(double x) {
        return own().tanh(x);
    }

    public static double expm1(double x) {
        return own().expm1(x);
    }

    public static double log1p(double x) {
        return own().log1p(x);
    }

    public static double log10(double x) {
        return own().log10(x);
    }

    public static double cbrt(double x) {
        return own().cbrt(x);
    }

    public static double hypot(double x, double y) {
        return own().hypot(x, y);
    }

    /** The exponent of the largest power of 2 that is not larger than a positive normal number. */
    public static int getExponent(double x) {
        int exponent = (int) Math.floor(own().log2(x));
        return own().pow(2, exponent) > x ? exponent - 1 : own().pow(2, exponent + 1) <= x ? exponent + 1 : exponent;
    }

    /** x·2ⁿ, also where 2ⁿ alone is too large or too small. */
    public static double scalb(double x, int n) {
        int half = n / 2;
        return x * own().pow(2, half) * own().pow(2, n - half);
    }

    @JSBody(params = {"x", "y"}, script = "var size = Math.abs(y), rest = Math.abs(x % (2 * size));"
            + "if (rest > size / 2) { rest -= size; if (rest >= size / 2) rest -= size; } return x < 0 ? -rest : rest;")
    private static native double remainder(double x, double y);

    /** x − n·y for the whole number n that is nearest to x/y; of two that are equally near, the even one. */
    public static double IEEEremainder(double x, double y) {
        return remainder(x, y);
    }

    /** The nearest whole number; of two that are equally near, the even one. */
    public static double rint(double x) {
        double below = Math.floor(x);
        double over = x - below;
        boolean up = over > 0.5 || over == 0.5 && below % 2 != 0;
        return up ? below + 1 : below;
    }
}
