package org.chainrule.neural;

import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.minus;
import static org.chainrule.tensor.Functions.sigmoid;
import static org.chainrule.tensor.Functions.stack;
import static org.chainrule.tensor.Functions.tanh;

import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tensor;

/**
 * A layer of gated recurrent units (Cho et al., 2014). At each time t, from the data xₜ and the state before:
 * <pre>
 * z = σ(xₜ·Uz + s·Wz + bz)          how much of the state is kept
 * r = σ(xₜ·Ur + s·Wr + br)          how much of it the proposal sees
 * h = tanh(xₜ·Uh + (r·s)·Wh + bh)   the proposal
 * s ← (1 − z)·h + z·s
 * </pre>
 *
 * @param update Uz, Wz, bz
 * @param reset Ur, Wr, br
 * @param proposal Uh, Wh, bh
 */
public record Gru(Gate update, Gate reset, Gate proposal) {

    /**
     * The parameters of one gate.
     *
     * @param input U, of shape (C, D), for the data
     * @param state W, of shape (D, D), for the state
     * @param bias b, of shape (D)
     */
    public record Gate(Tensor input, Tensor state, Tensor bias) {

        Tensor apply(Tensor x, Tensor s) {
            return x.matmul(input).plus(s.matmul(state)).plus(bias);
        }
    }

    /** All states, of shape (T + 1, N, D), from data of shape (T, N, C); the first state is 0. Cost: 3·T·N·D·(C + D). */
    public Tensor apply(Tensor x) {
        if (x.shape().rank() != 3) {
            throw new IllegalArgumentException("a GRU needs data of shape (T, N, C), but got shape " + x.shape());
        }
        return apply(x, constant(0).broadcastTo(Shape.of(x.shape().length(1), update.bias().shape().size())));
    }

    /** The same from a given first state of shape (N, D). */
    public Tensor apply(Tensor x, Tensor start) {
        Tensor[] states = new Tensor[x.shape().length(0) + 1];
        states[0] = start;
        for (int t = 0; t + 1 < states.length; t++) {
            states[t + 1] = step(x.at(t), states[t]);
        }
        return stack(states);
    }

    private Tensor step(Tensor x, Tensor s) {
        Tensor z = sigmoid(update.apply(x, s));
        Tensor r = sigmoid(reset.apply(x, s));
        Tensor h = tanh(proposal.apply(x, r.times(s)));
        return minus(1, z).times(h).plus(z.times(s));
    }
}
