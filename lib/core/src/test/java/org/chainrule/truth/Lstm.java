package org.chainrule.truth;

import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.log;
import static org.chainrule.tensor.Functions.sigmoid;
import static org.chainrule.tensor.Functions.tanh;

import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Slice;
import org.chainrule.tensor.Tensor;

/**
 * The loss of a long short-term memory with diagonal weights that foretells the next row of a sequence. The parameters in one
 * vector: for each layer four weights and four biases, then the weights before, those behind and the bias behind, all rows of
 * one width.
 */
record Lstm(Tensor states, Tensor sequence) implements Function1 {

    @Override
    public Tensor apply(Tensor p) {
        int layers = states.shape().length(0);
        int width = sequence.shape().length(1);
        Tensor rows = p.reshape(8 * layers + 3, width);
        Tensor[] hidden = new Tensor[layers];
        Tensor[] cell = new Tensor[layers];
        for (int layer = 0; layer < layers; layer++) {
            hidden[layer] = states.slice(Slice.at(layer), Slice.at(0));
            cell[layer] = states.slice(Slice.at(layer), Slice.at(1));
        }
        Tensor total = constant(0);
        int steps = sequence.shape().length(0) - 1;
        for (int t = 0; t < steps; t++) {
            Tensor x = row(sequence, t).times(row(rows, 8 * layers));
            for (int layer = 0; layer < layers; layer++) {
                cell[layer] = remembered(rows, 8 * layer, x, hidden[layer], cell[layer]);
                hidden[layer] = gate(rows, 8 * layer + 2, x).times(tanh(cell[layer]));
                x = hidden[layer];
            }
            Tensor y = x.times(row(rows, 8 * layers + 1)).plus(row(rows, 8 * layers + 2));
            Tensor norm = log(exp(y).sum().plus(2));
            total = total.plus(row(sequence, t + 1).times(y.minus(norm)).sum());
        }
        return total.over(-width * steps);
    }

    private static Tensor remembered(Tensor rows, int first, Tensor x, Tensor hidden, Tensor cell) {
        Tensor change = tanh(weighted(rows, first + 3, hidden));
        return cell.times(gate(rows, first, x)).plus(gate(rows, first + 1, hidden).times(change));
    }

    private static Tensor gate(Tensor rows, int index, Tensor x) {
        return sigmoid(weighted(rows, index, x));
    }

    /** x times a weight plus the bias that stands four rows behind it. */
    private static Tensor weighted(Tensor rows, int index, Tensor x) {
        return x.times(row(rows, index)).plus(row(rows, index + 4));
    }

    private static Tensor row(Tensor matrix, int index) {
        return matrix.slice(Slice.at(index));
    }
}
