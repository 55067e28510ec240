package org.chainrule.tensor;

import java.util.Arrays;

/** Where a window can stand on the last axes of a tensor: the arithmetic of convolution and pooling. */
final class Windows {

    private final Shape shape;
    private final int[] window;
    private final int[] step;
    private final int[] dilation;

    private Windows(Shape shape, int[] window, int[] step, int[] dilation) {
        this.shape = shape;
        this.window = window;
        this.step = step;
        this.dilation = dilation;
    }

    static Windows of(Shape shape, int[] window, int[] step, int[] dilation) {
        if (window.length > shape.rank()) {
            throw new IllegalArgumentException("a window of " + window.length + " axes does not fit on shape " + shape
                    + ": give it at most " + shape.rank());
        }
        return new Windows(shape, window, each("step", step, window), each("dilation", dilation, window));
    }

    private static int[] each(String what, int[] given, int[] window) {
        int[] result = given.length == 1 ? new int[window.length] : given.clone();
        if (given.length == 1) {
            Arrays.fill(result, given[0]);
        }
        if (result.length != window.length || Arrays.stream(result).anyMatch(number -> number < 1)) {
            throw new IllegalArgumentException("the window has " + window.length + " axes but the " + what + " is "
                    + Arrays.toString(given) + ": give one number of at least 1, or one an axis");
        }
        return result;
    }

    /** The windows' entries, in the shape (grid…, front…, window…). */
    Tensor over(Tensor x) {
        int front = shape.rank() - window.length;
        int[] strides = IndexMap.strides(shape);
        int[] lengths = new int[shape.rank() + window.length];
        int[] steps = new int[lengths.length];
        for (int axis = 0; axis < front; axis++) {
            lengths[window.length + axis] = shape.length(axis);
            steps[window.length + axis] = strides[axis];
        }
        for (int axis = 0; axis < window.length; axis++) {
            lengths[axis] = placements(axis, shape.length(front + axis));
            steps[axis] = strides[front + axis] * step[axis];
            lengths[shape.rank() + axis] = window[axis];
            steps[shape.rank() + axis] = strides[front + axis] * dilation[axis];
        }
        return new Gather("windows", IndexMap.strided(shape, Shape.of(lengths), 0, steps)).apply(x);
    }

    private int placements(int axis, int length) {
        int reach = (window[axis] - 1) * dilation[axis] + 1;
        if (window[axis] < 1 || reach > length) {
            throw new IllegalArgumentException("a window that reaches over " + reach + " entries does not fit on the last "
                    + window.length + " axes of shape " + shape + ": make it smaller or pad the tensor");
        }
        return (length - reach) / step[axis] + 1;
    }
}
