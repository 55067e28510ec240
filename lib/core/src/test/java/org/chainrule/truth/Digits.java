package org.chainrule.truth;

/** How many decimal digits of numbers are right. */
final class Digits {

    private Digits() {}

    /** The digits of the worst of them, −log₁₀ of its relative error; at most the 16 that a double has. */
    static double agreeing(double[] certified, double[] given) {
        double fewest = 16;
        for (int i = 0; i < certified.length; i++) {
            double digits = -Math.log10(Math.abs(given[i] - certified[i]) / Math.abs(certified[i]));
            fewest = Math.min(fewest, Double.isNaN(digits) ? 0 : digits);
        }
        return fewest;
    }
}
