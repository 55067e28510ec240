package org.chainrule.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The part of {@link Functions} that moves entries: transposes, joins, slices, repetitions. All are linear; pulling back
 * moves each entry to where it came from. Cost: one move an entry. Axes may be negative, to count from the last.
 */
abstract class ShapingFunctions extends ReducingFunctions {

    /** The tensor with its axes in this order: axis i of the result is axis {@code order[i]} of x. */
    public static Tensor transpose(Tensor x, int... order) {
        Shape shape = x.shape();
        int[] axes = Axes.normal(order, shape);
        if (axes.length != shape.rank()) {
            throw new IllegalArgumentException("transpose needs an order of all axes of shape " + shape + ", but got "
                    + axes.length + " of " + shape.rank());
        }
        int[] strides = IndexMap.strides(shape);
        int[] lengths = new int[axes.length];
        int[] steps = new int[axes.length];
        for (int axis = 0; axis < axes.length; axis++) {
            lengths[axis] = shape.length(axes[axis]);
            steps[axis] = strides[axes[axis]];
        }
        return new Gather("transpose", IndexMap.strided(shape, Shape.of(lengths), 0, steps)).apply(x);
    }

    /** The tensor with one axis moved to another place, the others in order. */
    public static Tensor moveAxis(Tensor x, int from, int to) {
        int taken = Axes.normal(from, x.shape());
        int[] others = IndexMap.without(inOrder(x), taken);
        return transpose(x, IndexMap.with(others, Axes.normal(to, x.shape()), taken));
    }

    /** The tensor with two axes exchanged. */
    public static Tensor swapAxes(Tensor x, int one, int other) {
        int[] order = inOrder(x);
        order[Axes.normal(one, x.shape())] = Axes.normal(other, x.shape());
        order[Axes.normal(other, x.shape())] = Axes.normal(one, x.shape());
        return transpose(x, order);
    }

    /** The tensor without its axes of length 1, or without the given ones, which must have length 1. */
    public static Tensor squeeze(Tensor x, int... axes) {
        int[] gone = Axes.normal(axes, x.shape());
        List<Integer> lengths = new ArrayList<>();
        for (int axis = 0; axis < x.shape().rank(); axis++) {
            int at = axis;
            boolean named = Arrays.stream(gone).anyMatch(each -> each == at);
            if (named && x.shape().length(axis) != 1) {
                throw new IllegalArgumentException("axis " + axis + " of shape " + x.shape() + " has length "
                        + x.shape().length(axis) + ": only an axis of length 1 can be squeezed away");
            }
            if (gone.length == 0 ? x.shape().length(axis) != 1 : !named) {
                lengths.add(x.shape().length(axis));
            }
        }
        return x.reshape(lengths.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The tensor with a new axis of length 1 at this place of the result. */
    public static Tensor expandDims(Tensor x, int axis) {
        int rank = x.shape().rank();
        if (axis < -rank - 1 || axis > rank) {
            throw new IllegalArgumentException("a new axis of shape " + x.shape() + " can stand at 0 to " + rank
                    + ", but not at " + axis);
        }
        return x.reshape(IndexMap.with(x.shape().toArray(), axis < 0 ? axis + rank + 1 : axis, 1));
    }

    /** All entries, row by row, as a vector. */
    public static Tensor ravel(Tensor x) {
        return x.reshape(x.shape().size());
    }

    /** The same entries in the same order, in another shape. */
    public static Tensor reshape(Tensor x, int... lengths) {
        return x.reshape(lengths);
    }

    /** The tensor repeated along new or stretched axes. */
    public static Tensor broadcastTo(Tensor x, int... lengths) {
        return x.broadcastTo(Shape.of(lengths));
    }

    /** The entries moved on by {@code shift} along an axis; what leaves at the end enters at the start. */
    public static Tensor roll(Tensor x, int shift, int axis) {
        int along = Axes.normal(axis, x.shape());
        int length = x.shape().length(along);
        return along("roll", x, along, length, position -> Math.floorMod(position - shift, length));
    }

    /** Each entry {@code times} times in a row along an axis. */
    public static Tensor repeat(Tensor x, int times, int axis) {
        int along = Axes.normal(axis, x.shape());
        return along("repeat", x, along, x.shape().length(along) * times, position -> position / times);
    }

    /** The tensor with zeros before and behind along an axis. */
    public static Tensor pad(Tensor x, int before, int behind, int axis) {
        int along = Axes.normal(axis, x.shape());
        int length = x.shape().length(along);
        return along("pad", x, along, before + length + behind,
                position -> position < before || position >= before + length ? -1 : position - before);
    }

    /** The tensors of one shape behind each other along a new first axis: numbers to a vector, vectors to a matrix. */
    public static Tensor stack(Tensor... parts) {
        if (parts.length == 0) {
            throw new IllegalArgumentException("stack needs at least one tensor, but got none");
        }
        return Primitives.STACK.apply(parts);
    }

    /** The tensors of one shape behind each other along a new axis. */
    public static Tensor stackAlong(int axis, Tensor... parts) {
        return moveAxis(stack(parts), 0, axis);
    }

    /** The tensors behind each other along an axis that they have; their other axes must agree. */
    public static Tensor concatenate(int axis, Tensor... parts) {
        if (parts.length == 0) {
            throw new IllegalArgumentException("concatenate needs at least one tensor, but got none");
        }
        return new Concatenate(Axes.normal(axis, parts[0].shape())).apply(parts);
    }

    /**
     * All placements of a window within the last axes of x, as in {@code (X, Y)} with a window (p, q) to
     * {@code (G, H, p, q)}; axes in front stand between grid and window. The shape is (grid…, front…, window…).
     *
     * @param window the window's length along each of the last axes
     * @param step how far apart placements are, one number for all axes or one an axis
     * @param dilation how far apart neighbours within the window are, one number for all axes or one an axis
     */
    public static Tensor slidingWindows(Tensor x, int[] window, int[] step, int[] dilation) {
        return Windows.of(x.shape(), window, step, dilation).over(x);
    }

    private static Tensor along(String name, Tensor x, int axis, int length, IndexMap.Source rule) {
        return new Gather(name, IndexMap.along(x.shape(), axis, length, rule)).apply(x);
    }

    private static int[] inOrder(Tensor x) {
        int[] order = new int[x.shape().rank()];
        Arrays.setAll(order, axis -> axis);
        return order;
    }
}
