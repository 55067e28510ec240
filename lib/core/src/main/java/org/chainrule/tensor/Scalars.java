package org.chainrule.tensor;

/** Elementary functions that {@link Math} lacks, written so that they neither overflow nor cancel. */
final class Scalars {

    private static final double LN_2 = 0.6931471805599453;

    private static final double SQRT_HALF = 0.7071067811865476;

    private Scalars() {}

    /** aᵇ; for the commonest exponents by multiplying, which is as accurate and much quicker. */
    static double pow(double a, double b) {
        return b == 2 ? a * a : b == 1 ? a : b == 3 ? a * a * a : Math.pow(a, b);
    }

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

    /** √(a² − b²). */
    static double leg(double a, double b) {
        return Math.sqrt(a - b) * Math.sqrt(a + b);
    }

    /**
     * 1 where positive, else 0; NaN stays NaN. Written without a choice, so that the machine can run several at once:
     * 2¹⁰⁷⁵·x ≥ 1 for every x > 0.
     */
    static double positive(double x) {
        return Math.max(Math.min(x * 0x1p1023 * 0x1p52, 1), 0);
    }

    /** 1 where a > b, ½ where they tie, 0 where a < b; NaN where they cannot be compared. */
    static double above(double a, double b) {
        return a > b ? 1 : a < b ? 0 : a == b ? 0.5 : Double.NaN;
    }

    /** The logarithm to base 2, exact for powers of 2. */
    static double log2(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return Math.log(x);
        }
        if (x < Double.MIN_NORMAL) {
            return log2(x * 0x1p54) - 54;
        }
        int exponent = Math.getExponent(x * SQRT_HALF) + 1;
        return exponent + Math.log(Math.scalb(x, -exponent)) / LN_2;
    }

    /** log₂(2ᵃ + 2ᵇ). */
    static double logaddexp2(double a, double b) {
        double larger = Math.max(a, b);
        return Double.isInfinite(larger) ? larger : larger + Math.log1p(Math.pow(2, -Math.abs(a - b))) / LN_2;
    }
}
