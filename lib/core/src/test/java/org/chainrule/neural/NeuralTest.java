package org.chainrule.neural;

import static org.chainrule.diff.Derivatives.gradient;
import static org.chainrule.diff.Derivatives.hvp;
import static org.chainrule.diff.Derivatives.jvp;
import static org.chainrule.tensor.Functions.array;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.zeros;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** What MyGrad cannot judge: second derivatives, kinks, extreme scores, seeds and errors. */
class NeuralTest {

    @Test
    void softmaxOfExtremeScoresNeitherOverflowsNorVanishes() {
        Tensor scores = constant(new double[][] {{1000, 0, -1000}});
        assertEquals("[[1, 0, 0]]", Activations.softmax(scores, 1).toString());
        assertEquals("[0, -1000, -2000]", Activations.logSoftmax(scores, 1).at(0).toString());
        assertEquals(2000, Losses.softmaxCrossEntropy(scores, 2).value());
    }

    @Test
    void crossEntropyOfExtremeScoresHasItsFullGradient() {
        Tensor slope = gradient((Function1) x -> Losses.softmaxCrossEntropy(x.reshape(1, 2), 1)).at(800, 0);
        assertEquals("[1, -1]", slope.toString());
    }

    @Test
    void activationsHaveTheDerivativesThatTheyStateAtZero() {
        assertEquals(0.1, gradient((Function1) x -> Activations.leakyRelu(x, 0.1)).at(0).value());
        assertEquals(1, gradient((Function1) x -> Activations.elu(x, 0.5)).at(0).value());
        assertEquals(0.5, gradient((Function1) x -> Activations.hardTanh(x)).at(1).value());
    }

    @Test
    void anExponentialUnitDoesNotOverflowWhereItIsTheIdentity() {
        assertEquals(1, gradient((Function1) x -> Activations.elu(x, 1)).at(800).value());
    }

    @Test
    void aNetworkHasSecondDerivatives() {
        Initializers draw = new Initializers(20261121);
        Tensor x = draw.normal(0, 1, 3, 2, 5);
        Tensor filters = draw.heNormal(1, 4, 2, 3);
        Function1 loss = w -> Activations.softmax(Convolution.over(1).apply(x, w), 1).pow(2).sum();
        Tensor v = draw.normal(0, 1, 4, 2, 3);
        double h = 1e-5;
        double[] after = gradient(loss).apply(filters.plus(v.times(h))).toArray();
        double[] before = gradient(loss).apply(filters.minus(v.times(h))).toArray();
        double[] expected = new double[after.length];
        Arrays.setAll(expected, i -> (after[i] - before[i]) / (2 * h));
        assertArrayEquals(expected, hvp(loss, filters, v).toArray(), 1e-8);
    }

    @Test
    void forwardAndReverseModeAgreeOnAPooledBatch() {
        long seed = 7;
        Random random = new Random(seed);
        Tensor x = array(random.doubles(2 * 3 * 4 * 6).toArray(), 2, 3, 4, 6);
        Tensor v = array(random.doubles(2 * 3 * 4 * 6).toArray(), 2, 3, 4, 6);
        Function1 f = a -> Layers.maxPool(Layers.batchNorm(a, constant(1, 2, 3), zeros(3), 1e-5), new int[] {2, 2}, 2).sum();
        double pushed = jvp(f, x, v).value();
        assertEquals(pushed, gradient(f).apply(x).times(v).sum().value(), 1e-12 * Math.max(1, Math.abs(pushed)), "seed " + seed);
    }

    @Test
    void diracFiltersLeaveTheDataAsTheyAre() {
        Tensor x = new Initializers(1).normal(0, 1, 2, 3, 5, 5);
        Tensor same = Convolution.over(2).padding(1).apply(x, Initializers.dirac(3, 3, 3, 3));
        assertArrayEquals(x.toArray(), same.toArray());
    }

    @Test
    void theSameSeedGivesTheSameNumbersWithinTheirBounds() {
        Tensor first = new Initializers(5).glorotUniform(1, 30, 20);
        assertArrayEquals(first.toArray(), new Initializers(5).glorotUniform(1, 30, 20).toArray());
        double bound = Math.sqrt(6.0 / 50);
        assertTrue(Arrays.stream(first.toArray()).allMatch(entry -> Math.abs(entry) <= bound));
        double spread = Math.sqrt(Arrays.stream(new Initializers(5).heNormal(Math.sqrt(2), 100, 50, 2).toArray())
                .map(entry -> entry * entry).average().orElseThrow());
        assertEquals(Math.sqrt(2.0 / 100), spread, 0.003);
    }

    @Test
    void whatDoesNotFitIsRefusedInASentence() {
        assertEquals("the scores have shape (2, 3) but there are 1 labels: give a row of scores for each label",
                message(() -> Losses.softmaxCrossEntropy(zeros(2, 3), 1)));
        assertEquals("windows [2] at stride [2] do not end at the edge of shape (1, 5): change the stride or the padding",
                message(() -> Layers.maxPool(zeros(1, 5), new int[] {2}, 2)));
        assertEquals("data of shape (1, 2, 5) and filters of shape (4, 3, 2) do not fit: over 1 axes they need shapes (N, C, …) and "
                + "(F, C, …) with the same C", message(() -> Convolution.over(1).apply(zeros(1, 2, 5), zeros(4, 3, 2))));
    }

    private static String message(Runnable action) {
        return assertThrows(IllegalArgumentException.class, action::run).getMessage();
    }
}
