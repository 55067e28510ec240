package org.chainrule.parity;

import static org.chainrule.neural.Activations.elu;
import static org.chainrule.neural.Activations.glu;
import static org.chainrule.neural.Activations.hardTanh;
import static org.chainrule.neural.Activations.leakyRelu;
import static org.chainrule.neural.Activations.logSoftmax;
import static org.chainrule.neural.Activations.selu;
import static org.chainrule.neural.Activations.softSign;
import static org.chainrule.neural.Activations.softmax;
import static org.chainrule.neural.Layers.batchNorm;
import static org.chainrule.neural.Layers.dense;
import static org.chainrule.neural.Layers.maxPool;
import static org.chainrule.neural.Losses.focal;
import static org.chainrule.neural.Losses.marginRanking;
import static org.chainrule.neural.Losses.multiclassHinge;
import static org.chainrule.neural.Losses.negativeLogLikelihood;
import static org.chainrule.neural.Losses.softmaxCrossEntropy;
import static org.chainrule.neural.Losses.softmaxFocal;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.over;

import java.util.Map;
import org.chainrule.neural.Convolution;
import org.chainrule.neural.Gru;
import org.chainrule.tensor.Tensor;

/** The cases of neural networks, under their names in tools/parity/cases.py. */
final class NeuralCases {

    private static final int[] LABELS = {2, 0, 1, 2};

    private NeuralCases() {}

    static void addTo(Map<String, Cases.Function> cases) {
        cases.put("leaky_relu", x -> leakyRelu(x[0], 0.1));
        cases.put("elu", x -> elu(x[0], 0.7));
        cases.put("selu", x -> selu(x[0]));
        cases.put("glu", x -> glu(x[0], -1));
        cases.put("hard_tanh", x -> hardTanh(x[0]));
        cases.put("soft_sign", x -> softSign(x[0]));
        cases.put("softmax", x -> softmax(x[0], -1));
        cases.put("logsoftmax over axis 0", x -> logSoftmax(x[0], 0));
        cases.put("softmax_crossentropy", x -> softmaxCrossEntropy(x[0], LABELS));
        cases.put("negative_log_likelihood", x -> negativeLogLikelihood(x[0], LABELS));
        cases.put("negative_log_likelihood with weights", x -> negativeLogLikelihood(x[0], new double[] {1, 2, 0.5}, LABELS));
        cases.put("multiclass_hinge", x -> multiclassHinge(x[0], 0.8, LABELS));
        cases.put("margin_ranking_loss", x -> marginRanking(x[0], x[1], constant(1, -1, 1, -1), 0.5));
        cases.put("focal_loss", x -> focal(x[0], 0.5, 2, LABELS));
        cases.put("softmax_focal_loss", x -> softmaxFocal(x[0], 1, 1.5, LABELS));
        cases.put("dense", x -> dense(x[0], x[1], x[2]));
        cases.put("batchnorm", x -> batchNorm(x[0], x[1], x[2], 1e-3));
        cases.put("conv_nd over 1 axis", x -> Convolution.over(1).stride(2).apply(x[0], x[1]));
        cases.put("conv_nd over 2 axes", x -> Convolution.over(2).stride(3, 1).padding(2, 0).apply(x[0], x[1]));
        cases.put("conv_nd with dilation", x -> Convolution.over(2).dilation(2).apply(x[0], x[1]));
        cases.put("max_pool", x -> maxPool(x[0], new int[] {2, 3}, 2, 1));
        cases.put("gru", x -> new Gru(gate(x, 1), gate(x, 4), gate(x, 7)).apply(x[0]));
    }

    private static Gru.Gate gate(Tensor[] x, int first) {
        return new Gru.Gate(x[first], x[first + 1], x[first + 2]);
    }
}
