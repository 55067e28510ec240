package org.chainrule.tensor;

/** Elementary functions that {@link Math} lacks, written so that they neither overflow nor cancel. */
final class Scalars {

    private Scalars() {}

    /** The logistic function 1/(1 + e⁻ˣ). */
    static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + Math.exp(-x));
        }
        double e = Math.exp(x);
        return e / (1 + e);
    }

    /** ln(1 + eˣ). */
    static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    /** ln(eᵃ + eᵇ). */
    static double logaddexp(double a, double b) {
        double larger = Math.max(a, b);
        return Double.isInfinite(larger) ? larger : larger + Math.log1p(Math.exp(-Math.abs(a - b)));
    }

    /** 1 where a > b, ½ where they tie, 0 where a < b; NaN where they cannot be compared. */
    static double above(double a, double b) {
        return a > b ? 1 : a < b ? 0 : a == b ? 0.5 : Double.NaN;
    }
}
