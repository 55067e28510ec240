package org.chainrule.tensor;

/** The part of {@link Functions} that holds the elementary functions, entry by entry. */
abstract class ElementaryFunctions extends MakingFunctions {

    /** The sine. */
    public static Tensor sin(Tensor x) {
        return Primitives.SIN.apply(x);
    }

    /** The sine. */
    public static double sin(double x) {
        return Math.sin(x);
    }

    /** The cosine. */
    public static Tensor cos(Tensor x) {
        return Primitives.COS.apply(x);
    }

    /** The cosine. */
    public static double cos(double x) {
        return Math.cos(x);
    }

    /** The tangent function. */
    public static Tensor tan(Tensor x) {
        return Primitives.TAN.apply(x);
    }

    /** The tangent function. */
    public static double tan(double x) {
        return Math.tan(x);
    }

    /** The inverse sine. */
    public static Tensor asin(Tensor x) {
        return Primitives.ASIN.apply(x);
    }

    /** The inverse sine. */
    public static double asin(double x) {
        return Math.asin(x);
    }

    /** The inverse cosine. */
    public static Tensor acos(Tensor x) {
        return Primitives.ACOS.apply(x);
    }

    /** The inverse cosine. */
    public static double acos(double x) {
        return Math.acos(x);
    }

    /** The inverse tangent. */
    public static Tensor atan(Tensor x) {
        return Primitives.ATAN.apply(x);
    }

    /** The inverse tangent. */
    public static double atan(double x) {
        return Math.atan(x);
    }

    /** The hyperbolic sine. */
    public static Tensor sinh(Tensor x) {
        return Primitives.SINH.apply(x);
    }

    /** The hyperbolic sine. */
    public static double sinh(double x) {
        return Math.sinh(x);
    }

    /** The hyperbolic cosine. */
    public static Tensor cosh(Tensor x) {
        return Primitives.COSH.apply(x);
    }

    /** The hyperbolic cosine. */
    public static double cosh(double x) {
        return Math.cosh(x);
    }

    /** The hyperbolic tangent. */
    public static Tensor tanh(Tensor x) {
        return Primitives.TANH.apply(x);
    }

    /** The hyperbolic tangent. */
    public static double tanh(double x) {
        return Math.tanh(x);
    }

    /** eˣ. */
    public static Tensor exp(Tensor x) {
        return Primitives.EXP.apply(x);
    }

    /** eˣ. */
    public static double exp(double x) {
        return Math.exp(x);
    }

    /** eˣ − 1, accurate near 0. */
    public static Tensor expm1(Tensor x) {
        return Primitives.EXPM1.apply(x);
    }

    /** eˣ − 1, accurate near 0. */
    public static double expm1(double x) {
        return Math.expm1(x);
    }

    /** The natural logarithm ln x. */
    public static Tensor log(Tensor x) {
        return Primitives.LOG.apply(x);
    }

    /** The natural logarithm ln x. */
    public static double log(double x) {
        return Math.log(x);
    }

    /** ln(1 + x), accurate near 0. */
    public static Tensor log1p(Tensor x) {
        return Primitives.LOG1P.apply(x);
    }

    /** ln(1 + x), accurate near 0. */
    public static double log1p(double x) {
        return Math.log1p(x);
    }

    /** The logarithm to base 10. */
    public static Tensor log10(Tensor x) {
        return Primitives.LOG10.apply(x);
    }

    /** The logarithm to base 10. */
    public static double log10(double x) {
        return Math.log10(x);
    }

    /** The square root; its derivative at 0 is infinite. */
    public static Tensor sqrt(Tensor x) {
        return Primitives.SQRT.apply(x);
    }

    /** The square root. */
    public static double sqrt(double x) {
        return Math.sqrt(x);
    }

    /** The cube root. */
    public static Tensor cbrt(Tensor x) {
        return Primitives.CBRT.apply(x);
    }

    /** The cube root. */
    public static double cbrt(double x) {
        return Math.cbrt(x);
    }

    /** The logistic function 1/(1 + e⁻ˣ). */
    public static Tensor sigmoid(Tensor x) {
        return Primitives.SIGMOID.apply(x);
    }

    /** The logistic function 1/(1 + e⁻ˣ). */
    public static double sigmoid(double x) {
        return Scalars.sigmoid(x);
    }

    /** ln(1 + eˣ). */
    public static Tensor softplus(Tensor x) {
        return Primitives.SOFTPLUS.apply(x);
    }

    /** ln(1 + eˣ). */
    public static double softplus(double x) {
        return Scalars.softplus(x);
    }

    /** x where positive, else 0; the derivative at 0 is taken as 0. */
    public static Tensor relu(Tensor x) {
        return Primitives.RELU.apply(x);
    }

    /** x where positive, else 0. */
    public static double relu(double x) {
        return Math.max(x, 0);
    }

    /** |x|; the derivative at 0 is taken as 0. */
    public static Tensor abs(Tensor x) {
        return Primitives.ABS.apply(x);
    }

    /** |x|. */
    public static double abs(double x) {
        return Math.abs(x);
    }

    /** The power aᵇ. */
    public static Tensor pow(Tensor a, Tensor b) {
        return Primitives.POW.apply(a, b);
    }

    /** The power aᵇ. */
    public static Tensor pow(Tensor a, double b) {
        return Primitives.POW.apply(a, Functions.constant(b));
    }

    /** The power aᵇ. */
    public static Tensor pow(double a, Tensor b) {
        return Primitives.POW.apply(Functions.constant(a), b);
    }

    /** The power aᵇ. */
    public static double pow(double a, double b) {
        return Math.pow(a, b);
    }

    /** The angle of the point (b, a): atan(a/b) in the right quadrant. */
    public static Tensor atan2(Tensor a, Tensor b) {
        return Primitives.ATAN2.apply(a, b);
    }

    /** The angle of the point (b, a): atan(a/b) in the right quadrant. */
    public static double atan2(double a, double b) {
        return Math.atan2(a, b);
    }

    /** √(a² + b²), without overflow. */
    public static Tensor hypot(Tensor a, Tensor b) {
        return Primitives.HYPOT.apply(a, b);
    }

    /** √(a² + b²), without overflow. */
    public static double hypot(double a, double b) {
        return Math.hypot(a, b);
    }

    /** The larger; where both are equal each gets half of the derivative. */
    public static Tensor max(Tensor a, Tensor b) {
        return Primitives.MAX.apply(a, b);
    }

    /** The larger; where both are equal each gets half of the derivative. */
    public static Tensor max(Tensor a, double b) {
        return Primitives.MAX.apply(a, Functions.constant(b));
    }

    /** The larger. */
    public static double max(double a, double b) {
        return Math.max(a, b);
    }

    /** The smaller; where both are equal each gets half of the derivative. */
    public static Tensor min(Tensor a, Tensor b) {
        return Primitives.MIN.apply(a, b);
    }

    /** The smaller; where both are equal each gets half of the derivative. */
    public static Tensor min(Tensor a, double b) {
        return Primitives.MIN.apply(a, Functions.constant(b));
    }

    /** The smaller. */
    public static double min(double a, double b) {
        return Math.min(a, b);
    }

    /** ln(eᵃ + eᵇ), without overflow. */
    public static Tensor logaddexp(Tensor a, Tensor b) {
        return Primitives.LOGADDEXP.apply(a, b);
    }

    /** ln(eᵃ + eᵇ), without overflow. */
    public static double logaddexp(double a, double b) {
        return Scalars.logaddexp(a, b);
    }

    /** The largest integer that is not larger; its derivative is 0. */
    public static Tensor floor(Tensor x) {
        return Primitives.FLOOR.apply(x);
    }

    /** −1, 0 or 1; its derivative is 0. */
    public static Tensor sign(Tensor x) {
        return Primitives.SIGN_OF.apply(x);
    }
}
