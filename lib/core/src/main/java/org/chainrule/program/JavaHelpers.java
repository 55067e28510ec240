package org.chainrule.program;

import java.util.LinkedHashMap;
import java.util.Map;

/** The elementary functions that {@link Math} lacks, as methods for written Java code. */
final class JavaHelpers {

    private static final Map<String, String> METHODS = new LinkedHashMap<>();

    /** Each method stands before those that it calls. */
    static {
        METHODS.put("sigmoid", """
                static double sigmoid(double x) {
                    double e = Math.exp(-Math.abs(x));
                    return x >= 0 ? 1 / (1 + e) : e / (1 + e);
                }
            """);
        METHODS.put("softplus", """
                static double softplus(double x) {
                    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
                }
            """);
        METHODS.put("logaddexp", """
                static double logaddexp(double a, double b) {
                    double larger = Math.max(a, b);
                    return Double.isInfinite(larger) ? larger : larger + Math.log1p(Math.exp(-Math.abs(a - b)));
                }
            """);
        METHODS.put("relu", """
                static double relu(double x) {
                    return Math.max(x, 0);
                }
            """);
        METHODS.put("positive", """
                static double positive(double x) {
                    return x > 0 ? 1 : x <= 0 ? 0 : x;
                }
            """);
        METHODS.put("above", """
                static double above(double a, double b) {
                    return a > b ? 1 : a < b ? 0 : a == b ? 0.5 : Double.NaN;
                }
            """);
        METHODS.put("gate", """
                /** A product in which 0 wins, also against infinity. */
                static double gate(double a, double b) {
                    return a == 0 ? 0 : a * b;
                }
            """);
        METHODS.put("ratio", """
                /** A quotient in which 0/0 is 0. */
                static double ratio(double a, double b) {
                    return a == 0 && b == 0 ? 0 : a / b;
                }
            """);
        rarer();
    }

    private static void rarer() {
        METHODS.put("log2", """
                static double log2(double x) {
                    if (!(x > 0) || x < Double.MIN_NORMAL || x == Double.POSITIVE_INFINITY) {
                        return Math.log(x) / Math.log(2);
                    }
                    int exponent = Math.getExponent(x * Math.sqrt(0.5)) + 1;
                    return exponent + Math.log(Math.scalb(x, -exponent)) / Math.log(2);
                }
            """);
        METHODS.put("logaddexp2", """
                static double logaddexp2(double a, double b) {
                    double larger = Math.max(a, b);
                    return Double.isInfinite(larger) ? larger : larger + Math.log1p(Math.pow(2, -Math.abs(a - b))) / Math.log(2);
                }
            """);
        METHODS.put("acsch", """
                static double acsch(double x) {
                    double a = Math.abs(x);
                    return Math.copySign(a < 1e-8 ? Math.log(2) - Math.log(a) : asinh(1 / a), x);
                }
            """);
        METHODS.put("asinh", """
                static double asinh(double x) {
                    double a = Math.abs(x);
                    double result = a > 1e8 ? Math.log(a) + Math.log(2) : Math.log1p(a + a * a / (1 + Math.hypot(a, 1)));
                    return Math.copySign(result, x);
                }
            """);
        METHODS.put("acosh", """
                static double acosh(double x) {
                    double t = x - 1;
                    return x > 1e8 ? Math.log(x) + Math.log(2) : Math.log1p(t + Math.sqrt(t * (x + 1)));
                }
            """);
        METHODS.put("atanh", """
                static double atanh(double x) {
                    double a = Math.abs(x);
                    return Math.copySign(0.5 * Math.log1p(2 * a / (1 - a)), x);
                }
            """);
        METHODS.put("acoth", """
                static double acoth(double x) {
                    return Math.copySign(0.5 * Math.log1p(2 / (Math.abs(x) - 1)), x);
                }
            """);
        reciprocal();
        METHODS.put("sinc", """
                /** The derivative of this order of sin(PI x)/(PI x). */
                static double sinc(int order, double x) {
                    double z = Math.PI * x;
                    double value = Math.sin(z) / z;
                    for (int n = 1; n <= order; n++) {
                        double turned = n % 2 == 0 ? Math.sin(z) : Math.cos(z);
                        value = ((n % 4 < 2 ? turned : -turned) - n * value) / z;
                    }
                    if (Math.abs(z) < Math.max(1, order)) {
                        int power = order % 2;
                        double term = (order + power) / 2 % 2 == 0 ? 1 : -1;
                        term *= power == 0 ? 1 : z;
                        value = 0;
                        for (int i = 0; i < 40; i++) {
                            value += term / (power + order + 1);
                            term *= -z / (power + 1) * (z / (power + 2));
                            power += 2;
                        }
                    }
                    return Math.pow(Math.PI, order) * value;
                }
            """);
    }

    private static void reciprocal() {
        METHODS.put("sec", """
                static double sec(double x) {
                    return 1 / Math.cos(x);
                }
            """);
        METHODS.put("csc", """
                static double csc(double x) {
                    return 1 / Math.sin(x);
                }
            """);
        METHODS.put("cot", """
                static double cot(double x) {
                    return 1 / Math.tan(x);
                }
            """);
        METHODS.put("sech", """
                static double sech(double x) {
                    double e = Math.exp(-Math.abs(x));
                    return 2 * e / (1 + e * e);
                }
            """);
        METHODS.put("csch", """
                static double csch(double x) {
                    double a = Math.abs(x);
                    return Math.copySign(2 * Math.exp(-a) / -Math.expm1(-2 * a), x);
                }
            """);
        METHODS.put("coth", """
                static double coth(double x) {
                    return 1 / Math.tanh(x);
                }
            """);
        METHODS.put("asec", """
                static double asec(double x) {
                    double a = Math.abs(x);
                    double angle = Math.atan(Math.sqrt(a - 1) * Math.sqrt(a + 1));
                    return x < 0 ? Math.PI - angle : angle;
                }
            """);
        METHODS.put("acsc", """
                static double acsc(double x) {
                    double a = Math.abs(x);
                    return Math.copySign(Math.atan2(1, Math.sqrt(a - 1) * Math.sqrt(a + 1)), x);
                }
            """);
        METHODS.put("acot", """
                static double acot(double x) {
                    return x == 0 ? Math.PI / 2 : Math.atan(1 / x);
                }
            """);
    }

    private JavaHelpers() {}

    /** The methods that this code calls. */
    static String neededBy(String code) {
        StringBuilder text = new StringBuilder();
        METHODS.forEach((name, method) -> {
            if ((code + text).matches("(?s).*\\b" + name + "\\(.*")) {
                text.append('\n').append(method);
            }
        });
        return text.toString();
    }
}
