package org.chainrule.tensor;

/** The part of {@link Functions} that holds squares, other bases, reciprocal and inverse functions. */
abstract class RarerFunctions extends ElementaryFunctions {

    /** x². */
    public static Tensor square(Tensor x) {
        return x.pow(2);
    }

    /** x². */
    public static double square(double x) {
        return x * x;
    }

    /** 1/x. */
    public static Tensor reciprocal(Tensor x) {
        return Functions.constant(1).over(x);
    }

    /** 1/x. */
    public static double reciprocal(double x) {
        return 1 / x;
    }

    /** 2ˣ. */
    public static Tensor exp2(Tensor x) {
        return ReciprocalRows.EXP2.apply(x);
    }

    /** 2ˣ. */
    public static double exp2(double x) {
        return Math.pow(2, x);
    }

    /** The logarithm to base 2, exact for powers of 2. */
    public static Tensor log2(Tensor x) {
        return ReciprocalRows.LOG2.apply(x);
    }

    /** The logarithm to base 2, exact for powers of 2. */
    public static double log2(double x) {
        return Scalars.log2(x);
    }

    /** sin(πx)/(πx), and 1 at 0; all its derivatives are finite there. */
    public static Tensor sinc(Tensor x) {
        return ReciprocalRows.SINC.apply(x);
    }

    /** sin(πx)/(πx), and 1 at 0; all its derivatives are finite there. */
    public static double sinc(double x) {
        return ReciprocalRows.SINC.onNumbers().applyAsDouble(x, 0);
    }

    /** 1/cos x. */
    public static Tensor sec(Tensor x) {
        return ReciprocalRows.SEC.apply(x);
    }

    /** 1/cos x. */
    public static double sec(double x) {
        return 1 / Math.cos(x);
    }

    /** 1/sin x. */
    public static Tensor csc(Tensor x) {
        return ReciprocalRows.CSC.apply(x);
    }

    /** 1/sin x. */
    public static double csc(double x) {
        return 1 / Math.sin(x);
    }

    /** 1/tan x. */
    public static Tensor cot(Tensor x) {
        return ReciprocalRows.COT.apply(x);
    }

    /** 1/tan x. */
    public static double cot(double x) {
        return 1 / Math.tan(x);
    }

    /** The inverse of sec, in [0, π], for |x| ≥ 1. */
    public static Tensor asec(Tensor x) {
        return ReciprocalRows.ASEC.apply(x);
    }

    /** The inverse of sec, in [0, π], for |x| ≥ 1. */
    public static double asec(double x) {
        return InverseScalars.asec(x);
    }

    /** The inverse of csc, in [−π/2, π/2], for |x| ≥ 1. */
    public static Tensor acsc(Tensor x) {
        return ReciprocalRows.ACSC.apply(x);
    }

    /** The inverse of csc, in [−π/2, π/2], for |x| ≥ 1. */
    public static double acsc(double x) {
        return InverseScalars.acsc(x);
    }

    /** The inverse of cot: atan(1/x), and π/2 at 0. */
    public static Tensor acot(Tensor x) {
        return ReciprocalRows.ACOT.apply(x);
    }

    /** The inverse of cot: atan(1/x), and π/2 at 0. */
    public static double acot(double x) {
        return InverseScalars.acot(x);
    }

    /** 1/cosh x, without overflow. */
    public static Tensor sech(Tensor x) {
        return ReciprocalRows.SECH.apply(x);
    }

    /** 1/cosh x, without overflow. */
    public static double sech(double x) {
        return InverseScalars.sech(x);
    }

    /** 1/sinh x, without overflow. */
    public static Tensor csch(Tensor x) {
        return ReciprocalRows.CSCH.apply(x);
    }

    /** 1/sinh x, without overflow. */
    public static double csch(double x) {
        return InverseScalars.csch(x);
    }

    /** 1/tanh x. */
    public static Tensor coth(Tensor x) {
        return ReciprocalRows.COTH.apply(x);
    }

    /** 1/tanh x. */
    public static double coth(double x) {
        return 1 / Math.tanh(x);
    }

    /** The inverse of sinh. */
    public static Tensor asinh(Tensor x) {
        return ReciprocalRows.ASINH.apply(x);
    }

    /** The inverse of sinh. */
    public static double asinh(double x) {
        return InverseScalars.asinh(x);
    }

    /** The inverse of cosh, for x ≥ 1. */
    public static Tensor acosh(Tensor x) {
        return ReciprocalRows.ACOSH.apply(x);
    }

    /** The inverse of cosh, for x ≥ 1. */
    public static double acosh(double x) {
        return InverseScalars.acosh(x);
    }

    /** The inverse of tanh, for {@code |x| < 1}. */
    public static Tensor atanh(Tensor x) {
        return ReciprocalRows.ATANH.apply(x);
    }

    /** The inverse of tanh, for {@code |x| < 1}. */
    public static double atanh(double x) {
        return InverseScalars.atanh(x);
    }

    /** The inverse of csch. */
    public static Tensor acsch(Tensor x) {
        return ReciprocalRows.ACSCH.apply(x);
    }

    /** The inverse of csch. */
    public static double acsch(double x) {
        return InverseScalars.acsch(x);
    }

    /** The inverse of coth, for |x| > 1. */
    public static Tensor acoth(Tensor x) {
        return ReciprocalRows.ACOTH.apply(x);
    }

    /** The inverse of coth, for |x| > 1. */
    public static double acoth(double x) {
        return InverseScalars.acoth(x);
    }

    /** log₂(2ᵃ + 2ᵇ), without overflow. */
    public static Tensor logaddexp2(Tensor a, Tensor b) {
        return ReciprocalRows.LOGADDEXP2.apply(a, b);
    }
}
