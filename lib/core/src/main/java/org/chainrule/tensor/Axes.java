package org.chainrule.tensor;

import java.util.Arrays;

/**
 * The axes that a reduction runs over, and whether they stay behind with length 1: {@code axis(1)}, {@code axis(0, 2)},
 * {@code axis(-1).kept()}. Negative axes count from the last; none at all stands for every axis.
 */
public final class Axes {

    /** Every axis. */
    public static final Axes ALL = new Axes(new int[0], false);

    private final int[] axes;
    private final boolean kept;

    private Axes(int[] axes, boolean kept) {
        this.axes = axes;
        this.kept = kept;
    }

    /** These axes. */
    public static Axes of(int... axes) {
        return new Axes(axes.clone(), false);
    }

    /** The same axes, kept with length 1, so that the result broadcasts against what was reduced. */
    public Axes kept() {
        return new Axes(axes, true);
    }

    /** The shape with each of these axes shrunk to length 1. */
    Shape shrunk(Shape shape) {
        int[] lengths = shape.toArray();
        for (int axis = 0; axis < lengths.length; axis++) {
            lengths[axis] = contains(axis, shape) ? 1 : lengths[axis];
        }
        return Shape.of(lengths);
    }

    /** The shape that a reduction of this shape gives: without these axes, unless they are kept. */
    Shape reduced(Shape shape) {
        if (kept) {
            return shrunk(shape);
        }
        int[] lengths = new int[shape.rank()];
        int count = 0;
        for (int axis = 0; axis < lengths.length; axis++) {
            if (!contains(axis, shape)) {
                lengths[count++] = shape.length(axis);
            }
        }
        return Shape.of(Arrays.copyOf(lengths, count));
    }

    /** How many entries of this shape go into one of the result. */
    int count(Shape shape) {
        int count = 1;
        for (int axis = 0; axis < shape.rank(); axis++) {
            count *= contains(axis, shape) ? shape.length(axis) : 1;
        }
        return count;
    }

    private boolean contains(int axis, Shape shape) {
        boolean contained = axes.length == 0;
        for (int each : axes) {
            contained |= normal(each, shape) == axis;
        }
        return contained;
    }

    /** The axis counted from the first; refuses one that the shape does not have. */
    static int normal(int axis, Shape shape) {
        int rank = shape.rank();
        if (axis < -rank || axis >= rank) {
            throw new IllegalArgumentException("there is no axis " + axis + " in shape " + shape + (rank == 0 ? ": a number has none"
                    : ": its axes are 0 to " + (rank - 1) + ", or -1 to -" + rank + " from the last"));
        }
        return axis < 0 ? axis + rank : axis;
    }

    /** These axes counted from the first; refuses one that is named twice. */
    static int[] normal(int[] axes, Shape shape) {
        int[] result = new int[axes.length];
        for (int i = 0; i < axes.length; i++) {
            result[i] = normal(axes[i], shape);
            for (int j = 0; j < i; j++) {
                if (result[i] == result[j]) {
                    throw new IllegalArgumentException("axis " + result[i] + " of shape " + shape + " is named twice: name it once");
                }
            }
        }
        return result;
    }
}
