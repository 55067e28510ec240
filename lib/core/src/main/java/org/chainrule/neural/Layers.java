package org.chainrule.neural;

import static org.chainrule.tensor.Functions.axis;
import static org.chainrule.tensor.Functions.max;
import static org.chainrule.tensor.Functions.mean;
import static org.chainrule.tensor.Functions.moveAxis;
import static org.chainrule.tensor.Functions.slidingWindows;
import static org.chainrule.tensor.Functions.sqrt;
import static org.chainrule.tensor.Functions.transpose;
import static org.chainrule.tensor.Functions.var;

import java.util.Arrays;
import org.chainrule.tensor.Axes;
import org.chainrule.tensor.Tensor;

/** Layers as plain functions of their data and parameters; {@link Convolution} and {@link Gru} have classes of their own. */
public final class Layers {

    private static final int[] ONE = {1};

    private Layers() {}

    /** x·W + b for data x of shape (N, C), weights (C, D) and bias (D). Cost: N·C·D multiplications. */
    public static Tensor dense(Tensor x, Tensor weights, Tensor bias) {
        return x.matmul(weights).plus(bias);
    }

    /**
     * Each channel with mean 0 and variance 1 over the batch, then scaled and shifted:
     * γ·(x − E[x])/√(Var[x] + ε) + β (Ioffe and Szegedy, 2015).
     *
     * @param x data of shape (N, C, …)
     * @param gamma the scales, of shape (C)
     * @param beta the shifts, of shape (C)
     * @param epsilon a small number that keeps the root away from 0
     */
    public static Tensor batchNorm(Tensor x, Tensor gamma, Tensor beta, double epsilon) {
        int rank = x.shape().rank();
        if (rank < 2) {
            throw new IllegalArgumentException("batchNorm needs data of shape (N, C, …), but got shape " + x.shape());
        }
        int[] others = new int[rank - 1];
        Arrays.setAll(others, i -> i == 0 ? 0 : i + 1);
        Axes batch = axis(others).kept();
        Tensor normal = x.minus(mean(x, batch)).over(sqrt(var(x, batch).plus(epsilon)));
        return normal.times(perChannel(gamma, rank)).plus(perChannel(beta, rank));
    }

    private static Tensor perChannel(Tensor parameter, int rank) {
        int[] lengths = new int[rank - 1];
        Arrays.fill(lengths, 1);
        lengths[0] = parameter.shape().size();
        return parameter.reshape(lengths);
    }

    /**
     * The largest entry in each window on the last axes: (…, X, Y) with a window (p, q) to (…, G, H). Ties share the
     * derivative equally.
     *
     * @param window the window's length along each of the last axes
     * @param stride how far apart windows are, one number for all axes or one an axis; windows must end at the edge
     */
    public static Tensor maxPool(Tensor x, int[] window, int... stride) {
        Fit.require(x.shape(), window, stride);
        Tensor windows = slidingWindows(x, window, stride, ONE);
        int[] last = new int[window.length];
        Arrays.setAll(last, i -> -1 - i);
        Tensor largest = max(windows, axis(last));
        int[] order = new int[largest.shape().rank()];
        Arrays.setAll(order, i -> (i + window.length) % order.length);
        return transpose(largest, order);
    }

    /** The data with the channels' axis moved to the end: (N, C, …) to (N, …, C). */
    public static Tensor channelsLast(Tensor x) {
        return moveAxis(x, 1, -1);
    }
}
