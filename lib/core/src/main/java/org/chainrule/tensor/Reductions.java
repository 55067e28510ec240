package org.chainrule.tensor;

import static org.chainrule.tensor.Functions.abs;
import static org.chainrule.tensor.Functions.equal;
import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.gate;
import static org.chainrule.tensor.Functions.greater;
import static org.chainrule.tensor.Functions.mean;
import static org.chainrule.tensor.Functions.pow;
import static org.chainrule.tensor.Functions.ratio;
import static org.chainrule.tensor.Functions.sign;

/**
 * The rows of the reductions. Conventions: tied largest or smallest entries share the derivative equally; the length of 0
 * and the deviation of equal numbers have derivative 0.
 */
final class Reductions {

    private Reductions() {}

    static Tensor max(Tensor x, Axes axes) {
        return apply("max", x, axes, Reductions::largest, Reductions::share);
    }

    static Tensor min(Tensor x, Axes axes) {
        return apply("min", x, axes, group -> -largest(negated(group)), Reductions::share);
    }

    static Tensor logsumexp(Tensor x, Axes axes) {
        return apply("logsumexp", x, axes, Reductions::logsumexp, (a, y) -> exp(a.minus(y)));
    }

    static Tensor norm(Tensor x, double order, Axes axes) {
        return apply("norm", x, axes, group -> norm(group, order),
                order == 2 ? (a, y) -> ratio(a, y)
                        : (a, y) -> gate(sign(a), pow(abs(a).over(y), order - 1)));
    }

    static Tensor std(Tensor x, int ddof, Axes axes) {
        double free = axes.count(x.shape()) - ddof;
        return apply("std", x, axes, group -> norm(centred(group), 2) / Math.sqrt(free),
                (a, y) -> gate(greater(y, 0), a.minus(mean(a, axes.kept())).over(y.times(free))));
    }

    private static Tensor apply(String name, Tensor x, Axes axes, Reduction.Value value, Reduction.Slope slope) {
        if (axes.count(x.shape()) == 0) {
            throw new IllegalArgumentException(name + " needs at least one entry, but the shape is " + x.shape());
        }
        return new Reduction(name, axes.shrunk(x.shape()), value, slope).apply(x).reshape(axes.reduced(x.shape()));
    }

    /** For each entry 0, or 1/n where it is one of the n that are chosen: constant in pieces. */
    private static Tensor share(Tensor x, Tensor y) {
        Tensor chosen = equal(x, y);
        Tensor count = chosen.sumTo(y.shape());
        return chosen.over(count);
    }

    private static double largest(double[] group) {
        double result = group[0];
        for (double entry : group) {
            result = Math.max(result, entry);
        }
        return result;
    }

    private static double[] negated(double[] group) {
        double[] result = new double[group.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = -group[i];
        }
        return result;
    }

    private static double logsumexp(double[] group) {
        double largest = largest(group);
        if (Double.isInfinite(largest)) {
            return largest;
        }
        double sum = 0;
        for (double entry : group) {
            sum += Math.exp(entry - largest);
        }
        return largest + Math.log(sum);
    }

    private static double norm(double[] group, double order) {
        double scale = 0;
        for (double entry : group) {
            scale = Math.max(scale, Math.abs(entry));
        }
        if (scale == 0 || Double.isInfinite(scale) || Double.isNaN(scale)) {
            return scale;
        }
        boolean plain = order == 2 && scale > 1e-100 && scale < 1e100;
        double unit = plain ? 1 : scale;
        double sum = 0;
        for (double entry : group) {
            sum += order == 2 ? entry / unit * (entry / unit) : Math.pow(Math.abs(entry) / unit, order);
        }
        return unit * (order == 2 ? Math.sqrt(sum) : order == 1 ? sum : Math.pow(sum, 1 / order));
    }

    /** The entries less their mean; exactly 0 where all are equal. */
    private static double[] centred(double[] group) {
        double shift = 0;
        for (double entry : group) {
            shift += entry - group[0];
        }
        double mean = group[0] + shift / group.length;
        double[] result = new double[group.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = group[i] - mean;
        }
        return result;
    }
}
