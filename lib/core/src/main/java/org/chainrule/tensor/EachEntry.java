package org.chainrule.tensor;

import java.util.function.DoubleBinaryOperator;

/** Loops over the entries of tensors. Where shapes differ the smaller is repeated, as in NumPy. */
final class EachEntry {

    private EachEntry() {}

    /** A function of one number at each entry. */
    static double[] of(DoubleBinaryOperator value, double[] a) {
        double[] result = new double[a.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = value.applyAsDouble(a[i], 0);
        }
        return result;
    }

    /** An operation at each pair of entries. */
    static double[] of(DoubleBinaryOperator value, Tensor a, Tensor b, Shape shape) {
        double[] left = repeated(a, shape);
        double[] right = repeated(b, shape);
        double[] result = new double[shape.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = value.applyAsDouble(left[i], right[i]);
        }
        return result;
    }

    /** A tensor's entries as they stand in a larger shape. */
    static double[] repeated(Tensor a, Shape shape) {
        double[] entries = a.entries();
        if (a.shape().equals(shape)) {
            return entries;
        }
        double[] result = new double[shape.size()];
        if (isRepeatedAsWhole(a.shape(), shape)) {
            for (int i = 0; i < result.length; i += entries.length) {
                System.arraycopy(entries, 0, result, i, entries.length);
            }
            return result;
        }
        int[] source = a.shape().sourceIndices(shape);
        for (int i = 0; i < result.length; i++) {
            result[i] = entries[source[i]];
        }
        return result;
    }

    /** Whether the last axes agree and those before are new or of length 1: a row under each row, a number everywhere. */
    static boolean isRepeatedAsWhole(Shape small, Shape large) {
        int block = 1;
        for (int back = 1; back <= large.rank() && block < small.size(); back++) {
            if (back > small.rank() || small.length(small.rank() - back) != large.length(large.rank() - back)) {
                return false;
            }
            block *= small.length(small.rank() - back);
        }
        return small.size() > 0 && block == small.size();
    }
}
