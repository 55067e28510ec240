package org.chainrule.tensor;

/**
 * Products and running totals by doubling: each pass combines what lies one, two, four … places apart, so n entries need
 * log₂ n passes of ordinary sums or products. No division anywhere: derivatives are right at 0, in any order. NB: a faster
 * running total walks once and keeps its own rule; here the rules of plus and times are enough.
 */
final class Scan {

    private Scan() {}

    /** Running totals along an axis, by an operation and its neutral number. */
    static Tensor along(Tensor x, int axis, Function2 operation, double neutral) {
        int along = Axes.normal(axis, x.shape());
        int length = x.shape().length(along);
        Tensor totals = x;
        for (int apart = 1; apart < length; apart *= 2) {
            Tensor before = part(totals, along, 0, length - apart);
            Shape front = IndexMap.withLength(x.shape(), along, apart);
            Tensor shifted = new Concatenate(along).apply(Functions.constant(neutral).broadcastTo(front), before);
            totals = operation.apply(shifted, totals);
        }
        return totals;
    }

    /** The product over the axes, which are kept with length 1. */
    static Tensor product(Tensor x, Axes axes) {
        Shape target = axes.shrunk(x.shape());
        Tensor product = x;
        for (int axis = 0; axis < target.rank(); axis++) {
            if (target.length(axis) == 1) {
                product = product(product, axis);
            }
        }
        return product;
    }

    private static Tensor product(Tensor x, int axis) {
        Tensor product = x;
        if (x.shape().length(axis) == 0) {
            return Functions.constant(1).broadcastTo(IndexMap.withLength(x.shape(), axis, 1));
        }
        for (int length = x.shape().length(axis); length > 1; length = product.shape().length(axis)) {
            int half = length / 2;
            Tensor pairs = part(product, axis, 0, half).times(part(product, axis, half, 2 * half));
            product = length % 2 == 0 ? pairs
                    : new Concatenate(axis).apply(pairs, part(product, axis, length - 1, length));
        }
        return product;
    }

    private static Tensor part(Tensor x, int axis, int from, int to) {
        return new Gather("slice", IndexMap.along(x.shape(), axis, to - from, position -> from + position)).apply(x);
    }
}
