package org.chainrule.tensor;

/**
 * The part of {@link Functions} that makes fewer numbers of many: sums, means, extremes, lengths, running totals.
 *
 * <p>Each takes the axes to run over: {@code sum(x, axis(0))}, {@code mean(x, axis(0, 2).kept())}; without them, all.
 * Cost: a visit an entry.
 */
abstract class ReducingFunctions extends ChoiceFunctions {

    /** These axes, for a reduction; negative ones count from the last, none at all stands for every axis. */
    public static Axes axis(int... axes) {
        return Axes.of(axes);
    }

    /** The sum of all entries. */
    public static Tensor sum(Tensor x) {
        return x.sum();
    }

    /** The sum over these axes: Σᵢ xᵢ. */
    public static Tensor sum(Tensor x, Axes axes) {
        return x.sumTo(axes.shrunk(x.shape())).reshape(axes.reduced(x.shape()));
    }

    /** The mean of all entries. */
    public static Tensor mean(Tensor x) {
        return mean(x, Axes.ALL);
    }

    /** The mean over these axes: Σᵢ xᵢ/n. */
    public static Tensor mean(Tensor x, Axes axes) {
        return sum(x, axes).over(axes.count(x.shape()));
    }

    /** The product of all entries. */
    public static Tensor prod(Tensor x) {
        return prod(x, Axes.ALL);
    }

    /** The product over these axes; its derivatives are right also where entries are 0. */
    public static Tensor prod(Tensor x, Axes axes) {
        return Scan.product(x, axes).reshape(axes.reduced(x.shape()));
    }

    /** The running sums along an axis. Cost: log n visits an entry for n along the axis. */
    public static Tensor cumsum(Tensor x, int axis) {
        return Scan.along(x, axis, Tensor::plus, 0);
    }

    /** The running products along an axis; their derivatives are right also at 0. Cost: as {@link #cumsum}. */
    public static Tensor cumprod(Tensor x, int axis) {
        return Scan.along(x, axis, Tensor::times, 1);
    }

    /** The variance of all entries, Σᵢ (xᵢ − x̄)²/n. */
    public static Tensor var(Tensor x) {
        return var(x, Axes.ALL);
    }

    /** The variance over these axes, Σᵢ (xᵢ − x̄)²/n. */
    public static Tensor var(Tensor x, Axes axes) {
        return var(x, axes, 0);
    }

    /** The variance over these axes with n − ddof in the denominator; with ddof 1 the unbiased estimate from a sample. */
    public static Tensor var(Tensor x, Axes axes, int ddof) {
        Tensor deviation = x.minus(mean(x, axes.kept()));
        return sum(deviation.pow(2), axes).over(axes.count(x.shape()) - ddof);
    }

    /** The standard deviation of all entries. */
    public static Tensor std(Tensor x) {
        return std(x, Axes.ALL);
    }

    /** The standard deviation over these axes; where all entries are equal its derivative is taken as 0. */
    public static Tensor std(Tensor x, Axes axes) {
        return std(x, axes, 0);
    }

    /** The standard deviation with n − ddof in the denominator. */
    public static Tensor std(Tensor x, Axes axes, int ddof) {
        return Reductions.std(x, ddof, axes);
    }

    /** The largest entry; tied ones share the derivative equally. */
    public static Tensor max(Tensor x) {
        return max(x, Axes.ALL);
    }

    /** The largest entry over these axes; tied ones share the derivative equally. */
    public static Tensor max(Tensor x, Axes axes) {
        return Reductions.max(x, axes);
    }

    /** The smallest entry; tied ones share the derivative equally. */
    public static Tensor min(Tensor x) {
        return min(x, Axes.ALL);
    }

    /** The smallest entry over these axes; tied ones share the derivative equally. */
    public static Tensor min(Tensor x, Axes axes) {
        return Reductions.min(x, axes);
    }

    /** The length √(Σᵢ xᵢ²), without overflow; at 0 its derivative is taken as 0. */
    public static Tensor norm(Tensor x) {
        return norm(x, 2, Axes.ALL);
    }

    /** The lengths √(Σᵢ xᵢ²) over these axes; at 0 the derivative is taken as 0. */
    public static Tensor norm(Tensor x, Axes axes) {
        return norm(x, 2, axes);
    }

    /** The p-norms (Σᵢ |xᵢ|ᵖ)^(1/p) over these axes, for p > 0 or infinite; where an entry is 0 its derivative is taken as 0. */
    public static Tensor norm(Tensor x, double p, Axes axes) {
        if (!(p > 0)) {
            throw new IllegalArgumentException("norm needs an order above 0, but got " + Numbers.format(p)
                    + ": the number of entries other than 0 has no derivative");
        }
        return Double.isInfinite(p) ? max(abs(x), axes) : Reductions.norm(x, p, axes);
    }

    /** ln Σᵢ eˣⁱ over these axes, without overflow. */
    public static Tensor logsumexp(Tensor x, Axes axes) {
        return Reductions.logsumexp(x, axes);
    }
}
