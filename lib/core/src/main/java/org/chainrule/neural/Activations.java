package org.chainrule.neural;

import static org.chainrule.tensor.Functions.abs;
import static org.chainrule.tensor.Functions.axis;
import static org.chainrule.tensor.Functions.clip;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.expm1;
import static org.chainrule.tensor.Functions.greater;
import static org.chainrule.tensor.Functions.less;
import static org.chainrule.tensor.Functions.logsumexp;
import static org.chainrule.tensor.Functions.min;
import static org.chainrule.tensor.Functions.moveAxis;
import static org.chainrule.tensor.Functions.sigmoid;
import static org.chainrule.tensor.Functions.where;
import static org.chainrule.tensor.Slice.from;
import static org.chainrule.tensor.Slice.upTo;

import org.chainrule.tensor.Tensor;

/**
 * Activations beyond relu, sigmoid, softplus and tanh, which are among the elementary functions.
 *
 * <p>At a kink at 0 the derivative from the left counts for {@link #leakyRelu} (as relu′(0) = 0), the one from the right
 * for {@link #elu} and {@link #selu}, and ½ at the bounds of {@link #hardTanh}. Cost: a visit an entry.
 */
public final class Activations {

    private static final double SELU_SCALE = 1.0507009873554804934193349852946;

    private static final double SELU_ALPHA = 1.6732632423543772848170429916717;

    private Activations() {}

    /** x where positive, else slope·x. */
    public static Tensor leakyRelu(Tensor x, double slope) {
        return where(greater(x, 0), x, x.times(slope));
    }

    /** The exponential linear unit: x where not negative, else α·(eˣ − 1). */
    public static Tensor elu(Tensor x, double alpha) {
        return where(less(x, 0), expm1(min(x, 0)).times(alpha), x);
    }

    /** The scaled exponential linear unit, λ·elu(x, α) with the constants of Klambauer et al., 2017. */
    public static Tensor selu(Tensor x) {
        return elu(x, SELU_ALPHA).times(SELU_SCALE);
    }

    /** The gated linear unit a·σ(b), where a and b are the two halves of x along an axis. */
    public static Tensor glu(Tensor x, int axis) {
        Tensor front = moveAxis(x, axis, 0);
        int length = front.shape().length(0);
        if (length % 2 != 0) {
            throw new IllegalArgumentException("glu halves axis " + axis + " of shape " + x.shape() + ", but its length "
                    + length + " is odd");
        }
        Tensor gated = front.slice(upTo(length / 2)).times(sigmoid(front.slice(from(length / 2))));
        return moveAxis(gated, 0, axis);
    }

    /** x, but not below −1 nor above 1. */
    public static Tensor hardTanh(Tensor x) {
        return hardTanh(x, -1, 1);
    }

    /** x, but not below one bound nor above the other. */
    public static Tensor hardTanh(Tensor x, double low, double high) {
        return clip(x, low, high);
    }

    /** x/(1 + |x|). */
    public static Tensor softSign(Tensor x) {
        return x.over(abs(x).plus(constant(1)));
    }

    /** eˣⁱ/Σⱼ eˣʲ along an axis: positive numbers with sum 1. Does not overflow. */
    public static Tensor softmax(Tensor x, int axis) {
        return exp(logSoftmax(x, axis));
    }

    /** xᵢ − ln Σⱼ eˣʲ along an axis. */
    public static Tensor logSoftmax(Tensor x, int axis) {
        return x.minus(logsumexp(x, axis(axis).kept()));
    }
}
