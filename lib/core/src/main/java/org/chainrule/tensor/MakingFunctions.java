package org.chainrule.tensor;

import java.util.Arrays;

/**
 * The part of {@link Functions} that makes tensors of regular entries. They are constants; {@link Tensor#fresh()} makes a
 * variable of one.
 */
abstract class MakingFunctions {

    /** A constant with these entries, row by row, in any shape. */
    public static Tensor array(double[] entries, int... lengths) {
        return Functions.constant(entries).reshape(lengths);
    }

    /** Every entry 0. */
    public static Tensor zeros(int... lengths) {
        return full(0, lengths);
    }

    /** Every entry 1. */
    public static Tensor ones(int... lengths) {
        return full(1, lengths);
    }

    /** Every entry the same number. */
    public static Tensor full(double number, int... lengths) {
        Shape shape = Shape.of(lengths);
        double[] entries = new double[shape.size()];
        Arrays.fill(entries, number);
        return Tensor.of(shape, entries, null);
    }

    /** The identity matrix. */
    public static Tensor eye(int size) {
        double[] entries = new double[size * size];
        for (int i = 0; i < size; i++) {
            entries[i * (size + 1)] = 1;
        }
        return array(entries, size, size);
    }

    /** The numbers from one to just before another, so far apart. */
    public static Tensor arange(double from, double to, double step) {
        double[] entries = new double[(int) Math.max(0, Math.ceil((to - from) / step))];
        Arrays.setAll(entries, i -> from + i * step);
        return Functions.constant(entries);
    }

    /** So many numbers, evenly apart, from one to another, both included. */
    public static Tensor linspace(double from, double to, int count) {
        double[] entries = new double[count];
        Arrays.setAll(entries, i -> i == count - 1 && i > 0 ? to : from + i * ((to - from) / Math.max(1, count - 1)));
        return Functions.constant(entries);
    }
}
