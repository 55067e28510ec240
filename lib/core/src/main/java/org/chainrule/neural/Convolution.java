package org.chainrule.neural;

import static org.chainrule.tensor.Functions.moveAxis;
import static org.chainrule.tensor.Functions.pad;
import static org.chainrule.tensor.Functions.slidingWindows;

import java.util.Arrays;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tensor;

/**
 * Convolution over any number of axes, without turning the filter (a cross-correlation, as usual for networks):
 * {@code Convolution.over(2).stride(1).padding(1).apply(x, filters)}.
 *
 * <p>Data (N, C, X…) and filters (F, C, W…) give (N, F, G…) with G = (X + 2·padding − (W − 1)·dilation − 1)/stride + 1.
 * Windows become rows of a matrix, and one matrix product does the rest. Cost: N·F·C·ΠG·ΠW multiplications.
 */
public final class Convolution {

    private final int[] stride;
    private final int[] padding;
    private final int[] dilation;

    private Convolution(int[] stride, int[] padding, int[] dilation) {
        this.stride = stride;
        this.padding = padding;
        this.dilation = dilation;
    }

    /** A convolution over so many axes, with stride 1, no padding and no dilation. */
    public static Convolution over(int axes) {
        return new Convolution(filled(axes, 1), filled(axes, 0), filled(axes, 1));
    }

    /** The same with windows so far apart: one number for all axes or one an axis. */
    public Convolution stride(int... stride) {
        return new Convolution(each(stride), padding, dilation);
    }

    /** The same with so many zeros on either side of the data. */
    public Convolution padding(int... padding) {
        return new Convolution(stride, each(padding), dilation);
    }

    /** The same with the filter's entries so far apart. */
    public Convolution dilation(int... dilation) {
        return new Convolution(stride, padding, each(dilation));
    }

    /** The convolution of data (N, C, X…) with filters (F, C, W…). */
    public Tensor apply(Tensor x, Tensor filters) {
        int axes = stride.length;
        Shape shape = filters.shape();
        if (x.shape().rank() != axes + 2 || shape.rank() != axes + 2 || x.shape().length(1) != shape.length(1)) {
            throw new IllegalArgumentException("data of shape " + x.shape() + " and filters of shape " + shape
                    + " do not fit: over " + axes + " axes they need shapes (N, C, …) and (F, C, …) with the same C");
        }
        Tensor padded = x;
        int[] window = new int[axes];
        int[] reach = new int[axes];
        for (int axis = 0; axis < axes; axis++) {
            padded = padding[axis] == 0 ? padded : pad(padded, padding[axis], padding[axis], axis + 2);
            window[axis] = shape.length(axis + 2);
            reach[axis] = (window[axis] - 1) * dilation[axis] + 1;
        }
        Fit.require(padded.shape(), reach, stride);
        return multiplied(slidingWindows(padded, window, stride, dilation), filters);
    }

    /** Windows (G…, N, C, W…) times filters (F, C, W…) to (N, F, G…). */
    private Tensor multiplied(Tensor windows, Tensor filters) {
        int axes = stride.length;
        int[] grid = Arrays.copyOf(windows.shape().toArray(), axes + 2);
        int count = filters.shape().length(0);
        int entries = filters.shape().size() / count;
        grid[axes + 1] = count;
        Tensor rows = windows.reshape(windows.shape().size() / entries, entries);
        Tensor products = rows.matmul(filters.reshape(count, entries).transpose()).reshape(grid);
        return moveAxis(moveAxis(products, axes, 0), -1, 1);
    }

    private int[] each(int... given) {
        if (given.length != 1 && given.length != stride.length) {
            throw new IllegalArgumentException("this convolution runs over " + stride.length + " axes, but got "
                    + given.length + " numbers: give one for all axes or one an axis");
        }
        return given.length == 1 ? filled(stride.length, given[0]) : given.clone();
    }

    private static int[] filled(int length, int number) {
        int[] result = new int[length];
        Arrays.fill(result, number);
        return result;
    }
}
