package org.chainrule.program;

import java.util.LinkedHashMap;
import java.util.Map;

/** The elementary functions that {@link Math} lacks, as methods for written Java code. */
final class JavaHelpers {

    private static final Map<String, String> METHODS = new LinkedHashMap<>();

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
                    return x > 0 ? x : 0 * x;
                }
            """);
        METHODS.put("positive", """
                static double positive(double x) {
                    return x > 0 ? 1 : 0 * x;
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
    }

    private JavaHelpers() {}

    /** The methods that this code calls. */
    static String neededBy(String code) {
        StringBuilder text = new StringBuilder();
        METHODS.forEach((name, method) -> {
            if (code.matches("(?s).*\\b" + name + "\\(.*")) {
                text.append('\n').append(method);
            }
        });
        return text.toString();
    }
}
