package org.chainrule.web.browser;

import org.teavm.jso.JSBody;

/** Stands in for {@code java.lang.Double}: numbers become texts by the browser's shortest digits, in Java's notation, and back. */
public final class InsteadOfDouble {

    private static final double PLAIN_FROM = 1e-3;
    private static final double PLAIN_BELOW = 1e7;

    private InsteadOfDouble() {}

    @JSBody(params = "text", script = "return Number(text);")
    private static native double number(String text);

    @JSBody(params = "x", script = "return x.toExponential();")
    private static native String scientific(double x);

    @JSBody(params = "x", script = "return String(x);")
    private static native String plain(double x);

    public static double parseDouble(String text) {
        double number = number(text);
        if (Double.isNaN(number) || text.isEmpty()) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    public static String toString(double x) {
        double size = Math.abs(x);
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return plain(x);
        }
        if (x == 0) {
            return 1 / x < 0 ? "-0.0" : "0.0";
        }
        if (size >= PLAIN_FROM && size < PLAIN_BELOW) {
            String text = plain(x);
            return text.indexOf('.') < 0 ? text + ".0" : text;
        }
        String text = scientific(x);
        int e = text.indexOf('e');
        String mantissa = text.substring(0, e);
        String exponent = text.substring(text.charAt(e + 1) == '+' ? e + 2 : e + 1);
        return mantissa + (mantissa.indexOf('.') < 0 ? ".0" : "") + "E" + exponent;
    }
}
