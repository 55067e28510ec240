package org.chainrule.neural;

import static org.chainrule.tensor.Functions.axis;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.entries;
import static org.chainrule.tensor.Functions.expandDims;
import static org.chainrule.tensor.Functions.log;
import static org.chainrule.tensor.Functions.mean;
import static org.chainrule.tensor.Functions.minus;
import static org.chainrule.tensor.Functions.pow;
import static org.chainrule.tensor.Functions.relu;
import static org.chainrule.tensor.Functions.sum;

import java.util.Arrays;
import org.chainrule.tensor.Tensor;

/**
 * Losses. Scores have the shape (N, C), a row for each of N data and a column for each of C classes; labels are N class
 * numbers. At a margin that is exactly met the derivative is taken as 0.
 */
public final class Losses {

    private Losses() {}

    /** The mean over the data of −ln softmax(scores) at the right class. */
    public static Tensor softmaxCrossEntropy(Tensor scores, int... labels) {
        requireScores(scores, labels);
        return negativeLogLikelihood(Activations.logSoftmax(scores, -1), labels);
    }

    /** The mean over the data of −ln p at the right class, from log-probabilities. */
    public static Tensor negativeLogLikelihood(Tensor logProbabilities, int... labels) {
        return mean(chosen(logProbabilities, labels)).negate();
    }

    /** The same with a weight for each class: −Σₙ w[lₙ]·ln pₙ/N. */
    public static Tensor negativeLogLikelihood(Tensor logProbabilities, double[] weights, int... labels) {
        Tensor chosen = chosen(logProbabilities, labels);
        if (weights.length != logProbabilities.shape().length(1)) {
            throw new IllegalArgumentException("there are " + weights.length + " weights but the log-probabilities have shape "
                    + logProbabilities.shape() + ": give one weight a column");
        }
        return mean(chosen.times(entries(constant(weights), labels))).negate();
    }

    /** The mean over the data of Σ max(0, s − s(right) + hinge) over the wrong classes' scores s. */
    public static Tensor multiclassHinge(Tensor scores, double hinge, int... labels) {
        Tensor right = expandDims(chosen(scores, labels), 1);
        Tensor margins = relu(scores.minus(right).plus(hinge)).times(wrong(scores, labels));
        return mean(sum(margins, axis(1)));
    }

    /**
     * The mean of max(0, margin − y·(a − b)).
     *
     * @param y 1 where a should be the larger, −1 where b should; one number, or one for each first position of a and b
     */
    public static Tensor marginRanking(Tensor a, Tensor b, Tensor y, double margin) {
        if (!a.shape().equals(b.shape())) {
            throw new IllegalArgumentException("marginRanking compares entry by entry, but the shapes are " + a.shape()
                    + " and " + b.shape());
        }
        boolean perRow = y.shape().rank() == 1 && a.shape().rank() == 2;
        Tensor sign = perRow ? expandDims(y, 1) : y;
        return mean(relu(minus(margin, sign.times(a.minus(b)))));
    }

    /** For each datum −α·(1 − p)^γ·ln p at the right class, from probabilities: errors on easy data count less (Lin et al., 2017). */
    public static Tensor focal(Tensor probabilities, double alpha, double gamma, int... labels) {
        if (!(gamma >= 0)) {
            throw new IllegalArgumentException("focal needs γ of 0 or more, but got " + gamma);
        }
        Tensor p = chosen(probabilities, labels);
        return pow(minus(1, p), gamma).times(log(p)).times(-alpha);
    }

    /** The focal loss of softmax(scores), for each datum. */
    public static Tensor softmaxFocal(Tensor scores, double alpha, double gamma, int... labels) {
        requireScores(scores, labels);
        return focal(Activations.softmax(scores, -1), alpha, gamma, labels);
    }

    private static Tensor chosen(Tensor scores, int... labels) {
        requireScores(scores, labels);
        int[] rows = new int[labels.length];
        Arrays.setAll(rows, row -> row);
        return entries(scores, rows, labels);
    }

    /** 1 at each wrong class, 0 at the right one. */
    private static Tensor wrong(Tensor scores, int... labels) {
        double[][] mask = new double[labels.length][scores.shape().length(1)];
        for (int row = 0; row < mask.length; row++) {
            Arrays.fill(mask[row], 1);
            mask[row][labels[row]] = 0;
        }
        return constant(mask);
    }

    private static void requireScores(Tensor scores, int... labels) {
        if (scores.shape().rank() != 2 || scores.shape().length(0) != labels.length) {
            throw new IllegalArgumentException("the scores have shape " + scores.shape() + " but there are " + labels.length
                    + " labels: give a row of scores for each label");
        }
    }
}
