package org.chainrule.tensor;

/** Inverse and reciprocal functions that {@link Math} lacks, written so that they neither overflow nor cancel. */
final class InverseScalars {

    private static final double LN_2 = 0.6931471805599453;

    /** Beyond this x² + 1 and x² are the same number. */
    private static final double LARGE = 1 << 28;

    private InverseScalars() {}

    /** The inverse of sinh: ln(x + √(x² + 1)). */
    static double asinh(double x) {
        double a = Math.abs(x);
        double result = a > LARGE ? Math.log(a) + LN_2 : Math.log1p(a + a * a / (1 + Math.hypot(a, 1)));
        return Math.copySign(result, x);
    }

    /** The inverse of cosh for x ≥ 1: ln(x + √(x² − 1)). */
    static double acosh(double x) {
        double t = x - 1;
        return x > LARGE ? Math.log(x) + LN_2 : Math.log1p(t + Math.sqrt(t * (x + 1)));
    }

    /** The inverse of tanh: ½·ln((1 + x)/(1 − x)). */
    static double atanh(double x) {
        double a = Math.abs(x);
        return Math.copySign(0.5 * Math.log1p(2 * a / (1 - a)), x);
    }

    /** The inverse of 1/cos: the angle in [0, π] whose cosine is 1/x. */
    static double asec(double x) {
        double angle = Math.atan(Scalars.leg(Math.abs(x), 1));
        return x < 0 ? Math.PI - angle : angle;
    }

    /** The inverse of 1/sin: the angle in [−π/2, π/2] whose sine is 1/x. */
    static double acsc(double x) {
        return Math.copySign(Math.atan2(1, Scalars.leg(Math.abs(x), 1)), x);
    }

    /** The inverse of cot: atan(1/x), and π/2 at 0. */
    static double acot(double x) {
        return x == 0 ? Math.PI / 2 : Math.atan(1 / x);
    }

    /** The inverse of 1/sinh: asinh(1/x), also where 1/x overflows. */
    static double acsch(double x) {
        double a = Math.abs(x);
        return Math.copySign(a < 1 / LARGE ? LN_2 - Math.log(a) : asinh(1 / a), x);
    }

    /** The inverse of coth: atanh(1/x) for |x| > 1. */
    static double acoth(double x) {
        return Math.copySign(0.5 * Math.log1p(2 / (Math.abs(x) - 1)), x);
    }

    /** 1/cosh x. */
    static double sech(double x) {
        double e = Math.exp(-Math.abs(x));
        return 2 * e / (1 + e * e);
    }

    /** 1/sinh x. */
    static double csch(double x) {
        double a = Math.abs(x);
        return Math.copySign(2 * Math.exp(-a) / -Math.expm1(-2 * a), x);
    }
}
