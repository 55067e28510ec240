package org.chainrule.tensor;

/** The part of {@link Functions} that holds arithmetic with a number in front, comparisons and choices. */
abstract class ChoiceFunctions extends RarerFunctions {

    /** A number plus a tensor, entry by entry. */
    public static Tensor plus(double a, Tensor b) {
        return Functions.constant(a).plus(b);
    }

    /** A number minus a tensor, entry by entry. */
    public static Tensor minus(double a, Tensor b) {
        return Functions.constant(a).minus(b);
    }

    /** A number times a tensor, entry by entry. */
    public static Tensor times(double a, Tensor b) {
        return Functions.constant(a).times(b);
    }

    /** A number divided by a tensor, entry by entry. */
    public static Tensor over(double a, Tensor b) {
        return Functions.constant(a).over(b);
    }

    /** 1 where a > b, else 0; its derivative is 0. */
    public static Tensor greater(Tensor a, Tensor b) {
        return ReciprocalRows.GREATER.apply(a, b);
    }

    /** 1 where a > b, else 0; its derivative is 0. */
    public static Tensor greater(Tensor a, double b) {
        return greater(a, Functions.constant(b));
    }

    /** 1 where {@code a < b}, else 0; its derivative is 0. */
    public static Tensor less(Tensor a, Tensor b) {
        return ReciprocalRows.LESS.apply(a, b);
    }

    /** 1 where {@code a < b}, else 0; its derivative is 0. */
    public static Tensor less(Tensor a, double b) {
        return less(a, Functions.constant(b));
    }

    /** 1 where a = b, else 0; its derivative is 0. */
    public static Tensor equal(Tensor a, Tensor b) {
        return ReciprocalRows.EQUAL.apply(a, b);
    }

    /** 1 where a = b, else 0; its derivative is 0. */
    public static Tensor equal(Tensor a, double b) {
        return equal(a, Functions.constant(b));
    }

    /**
     * a where the condition is 1, b where it is 0, with broadcasting; what is not chosen neither counts nor spoils, even if
     * it is infinite or NaN. Its own derivative then still takes part in the chain rule: 0·∞ is NaN, so choose before the
     * pole, as in {@code log(where(ok, x, one))}.
     */
    public static Tensor where(Tensor condition, Tensor a, Tensor b) {
        Tensor chosen = Functions.stopGradient(condition);
        return Functions.gate(chosen, a).plus(Functions.gate(minus(1, chosen), b));
    }

    /** x, but not below {@code low} nor above {@code high}; at either bound the derivative is ½. */
    public static Tensor clip(Tensor x, double low, double high) {
        if (low > high) {
            throw new IllegalArgumentException("clip needs its lower bound first, but " + low + " is above " + high
                    + ": exchange them");
        }
        return min(max(x, low), high);
    }
}
