package org.chainrule.tensor;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Loops over the entries of tensors. Where shapes differ the smaller is repeated, as in NumPy. */
final class EachEntry {

    private EachEntry() {}

    /** A function of one number at each entry; the commonest have a loop of their own, of which the machine runs several at once. */
    static double[] of(Elementwise primitive, double[] a) {
        double[] result = new double[a.length];
        if (primitive == Primitives.RELU) {
            for (int i = 0; i < result.length; i++) {
                result[i] = Math.max(a[i], 0);
            }
        } else if (primitive == Primitives.POSITIVE) {
            for (int i = 0; i < result.length; i++) {
                result[i] = Scalars.positive(a[i]);
            }
        } else {
            DoubleUnaryOperator value = primitive.ofOne();
            for (int i = 0; i < result.length; i++) {
                result[i] = value.applyAsDouble(a[i]);
            }
        }
        return result;
    }

    /** An operation at each pair of entries. */
    static double[] of(Primitive primitive, double[] a, double[] b) {
        return of(primitive, a, b, new double[a.length]);
    }

    /** An operation at each pair of entries, into an array that may be an operand's; the commonest have a loop of their own. */
    static double[] of(Primitive primitive, double[] a, double[] b, double[] result) {
        if (primitive == Primitives.PLUS) {
            for (int i = 0; i < result.length; i++) {
                result[i] = a[i] + b[i];
            }
        } else if (primitive == Primitives.MINUS) {
            for (int i = 0; i < result.length; i++) {
                result[i] = a[i] - b[i];
            }
        } else if (primitive == Primitives.TIMES) {
            for (int i = 0; i < result.length; i++) {
                result[i] = a[i] * b[i];
            }
        } else {
            DoubleBinaryOperator value = primitive.onNumbers();
            for (int i = 0; i < result.length; i++) {
                result[i] = value.applyAsDouble(a[i], b[i]);
            }
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
        if (isRepeatedInARow(a.shape(), shape)) {
            int run = result.length / entries.length;
            for (int i = 0; i < entries.length; i++) {
                Arrays.fill(result, i * run, (i + 1) * run, entries[i]);
            }
            return result;
        }
        int[] source = a.shape().sourceIndices(shape);
        for (int i = 0; i < result.length; i++) {
            result[i] = entries[source[i]];
        }
        return result;
    }

    /** A tensor's entries added up to a smaller shape, in their order: the transpose of repeating. */
    static double[] summed(Tensor a, Shape shape) {
        double[] entries = a.entries();
        double[] result = new double[shape.size()];
        if (isRepeatedInARow(shape, a.shape())) {
            addRuns(entries, result);
        } else if (isRepeatedAsWhole(shape, a.shape())) {
            addBlocks(entries, result);
        } else {
            int[] place = shape.sourceIndices(a.shape());
            for (int i = 0; i < place.length; i++) {
                result[place[i]] += entries[i];
            }
        }
        return result;
    }

    private static void addBlocks(double[] entries, double[] sum) {
        for (int from = 0; from < entries.length; from += sum.length) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += entries[from + i];
            }
        }
    }

    private static void addRuns(double[] entries, double[] sums) {
        int run = entries.length / sums.length;
        for (int i = 0; i < sums.length; i++) {
            double sum = 0;
            for (int j = i * run; j < (i + 1) * run; j++) {
                sum += entries[j];
            }
            sums[i] = sum;
        }
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

    /** Whether the first axes agree and those behind have length 1: each entry stands in a row of its own many times. */
    private static boolean isRepeatedInARow(Shape small, Shape large) {
        int before = large.rank() - small.rank();
        int rows = 1;
        for (int axis = 0; axis < large.rank() && rows < small.size(); axis++) {
            if (axis < before || small.length(axis - before) != large.length(axis)) {
                return false;
            }
            rows *= large.length(axis);
        }
        return small.size() > 0;
    }
}
