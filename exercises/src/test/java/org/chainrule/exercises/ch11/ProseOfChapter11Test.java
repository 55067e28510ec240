package org.chainrule.exercises.ch11;

import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.mean;
import static org.chainrule.tensor.Functions.norm;
import static org.chainrule.tensor.Functions.relu;
import static org.chainrule.tensor.Functions.sigmoid;
import static org.chainrule.tensor.Functions.softplus;
import static org.chainrule.tensor.Functions.squeeze;
import static org.chainrule.tensor.Functions.stopGradient;
import static org.chainrule.tensor.Functions.tanh;
import static org.chainrule.tensor.Functions.tensor;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chainrule.diff.Derivatives;
import org.chainrule.neural.Initializers;
import org.chainrule.neural.Layers;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The numbers that the text of chapter 11 names are those that the library finds. */
class ProseOfChapter11Test {

    @Test
    void theFirstWeightOfTheThinNetworkHearsLeast() {
        Evaluation at = Program.parse("a1 = tanh(w1*x); a2 = tanh(w2*a1); a3 = tanh(w3*a2); L = (a3 - y)^2/2", "x", "y", "w1", "w2",
                "w3").at("x=1, y=1, w1=0.8, w2=0.8, w3=0.8");
        assertTrue(Math.abs(at.derivative("L", "w1")) < Math.abs(at.derivative("L", "w2")));
        assertTrue(Math.abs(at.derivative("L", "w2")) < Math.abs(at.derivative("L", "w3")));
        assertEquals(4, at.graph().paths("w1", "L").get(0).edges().size());
        assertTrue(Math.abs(at.local("a2", "a1")) < 1 && Math.abs(at.local("a3", "a2")) < 1);
    }

    @Test
    void theLayersJacobianIsTheOneOfTheText() {
        Tensor weights = constant(new double[][] {{1, 1}, {2, -3}});
        assertArrayEquals(new double[][] {{6, 6}, {4, -6}}, Derivatives.jacobian(x -> weights.matmul(x).pow(2)).at(2, 1).toRows());
    }

    @Test
    void theWorkedExampleHasTheseCotangents() {
        Tensor x = tensor(2, 1);
        Tensor inner = tensor(new double[][] {{1, 1}, {2, -3}});
        Tensor outer = tensor(new double[][] {{1, -5}});
        Tensor z = inner.matmul(x);
        Tensor a = z.pow(2);
        Tensor output = outer.matmul(a);
        Tensor loss = output.minus(2).pow(2).times(0.5).sum();
        loss.backward();
        assertArrayEquals(new double[] {3, 1}, z.toArray());
        assertEquals(4, output.value());
        assertEquals(2, loss.value());
        assertArrayEquals(new double[] {18, 2}, outer.grad().toArray());
        assertArrayEquals(new double[] {2, -10}, a.grad().toArray());
        assertArrayEquals(new double[] {12, -20}, z.grad().toArray());
        assertArrayEquals(new double[] {24, 12, -40, -20}, inner.grad().toArray());
        assertArrayEquals(new double[] {-28, 72}, x.grad().toArray());
    }

    @Test
    void trainingFallsWithEveryStepAtOneRateAndLeapsAtAnother() {
        double[] slow = train(0.5);
        assertEquals(0.72, slow[0], 0.005);
        assertEquals(0.06, slow[200], 0.005);
        assertFalse(rises(slow));
        assertTrue(rises(train(0.8)));
        assertTrue(rises(train(1)));
    }

    private static boolean rises(double[] losses) {
        for (int i = 1; i < losses.length; i++) {
            if (losses[i] > losses[i - 1]) {
                return true;
            }
        }
        return false;
    }

    private static double[] train(double rate) {
        Random random = new Random(5);
        double[][] points = new double[80][];
        double[] near = new double[80];
        for (int i = 0; i < 80; i++) {
            points[i] = new double[] {4 * random.nextDouble() - 2, 4 * random.nextDouble() - 2};
            near[i] = points[i][0] * points[i][0] + points[i][1] * points[i][1] < 1.7 ? 1 : 0;
        }
        Initializers seeded = new Initializers(3);
        List<Tensor> now = new ArrayList<>(List.of(seeded.glorotNormal(1, 2, 8), Initializers.constant(0, 8),
                seeded.glorotNormal(1, 8, 8), Initializers.constant(0, 8), seeded.glorotNormal(1, 8, 1), Initializers.constant(0, 1)));
        assertEquals(105, now.stream().mapToInt(part -> part.shape().size()).sum());
        double[] losses = new double[201];
        for (int i = 0; i <= 200; i++) {
            Tensor hidden = tanh(Layers.dense(constant(points), now.get(0), now.get(1)));
            Tensor score = squeeze(Layers.dense(tanh(Layers.dense(hidden, now.get(2), now.get(3))), now.get(4), now.get(5)), 1);
            Tensor loss = mean(softplus(score).minus(constant(near).times(score)));
            losses[i] = loss.value();
            loss.backward();
            now.replaceAll(p -> constant(p.minus(p.grad().times(rate)).toArray()).reshape(p.shape()).fresh());
        }
        return losses;
    }

    @Test
    void twentySigmoidsCostNearlyTwelvePowersOfTenAndTheOthersStayLevel() {
        double[] bySigmoid = norms(a -> sigmoid(a), 1);
        assertEquals(2e-11, bySigmoid[0], 0.5e-11);
        assertTrue(bySigmoid[19] > 10);
        assertEquals(11.9, Math.log10(bySigmoid[19] / bySigmoid[0]), 0.05);
        for (double[] level : List.of(norms(a -> tanh(a), 1), norms(a -> relu(a), Math.sqrt(2)))) {
            assertTrue(Arrays.stream(level).max().getAsDouble() < 10 * Arrays.stream(level).min().getAsDouble());
        }
    }

    private static double[] norms(Function1 activation, double gain) {
        Initializers weights = new Initializers(11);
        Tensor a = weights.normal(0, 1, 8, 16);
        Tensor[] w = new Tensor[20];
        for (int k = 0; k < 20; k++) {
            w[k] = weights.heNormal(gain, 16, 16);
            a = activation.apply(a.matmul(w[k]));
        }
        a.pow(2).sum().backward();
        return Arrays.stream(w).mapToDouble(one -> norm(one.grad()).value()).toArray();
    }

    @Test
    void holdingWeightsKeepsTheGradientBelowAndStoppingCutsIt() {
        double[] whole = three(false, false);
        assertArrayEquals(new double[] {whole[0], 0, whole[2]}, three(true, false));
        assertArrayEquals(new double[] {0, 0, whole[2]}, three(false, true));
    }

    private static double[] three(boolean holdWeights, boolean stopOutput) {
        Initializers init = new Initializers(7);
        Tensor a = init.normal(0, 1, 5, 4);
        Tensor v1 = init.normal(0, 1, 4, 4);
        Tensor v2 = init.normal(0, 1, 4, 4);
        Tensor v3 = init.normal(0, 1, 4, 1);
        Tensor a2 = tanh(tanh(a.matmul(v1)).matmul(holdWeights ? stopGradient(v2) : v2));
        mean((stopOutput ? stopGradient(a2) : a2).matmul(v3).pow(2)).backward();
        return List.of(v1, v2, v3).stream().mapToDouble(w -> w.hasGrad() ? norm(w.grad()).value() : 0).toArray();
    }

    @Test
    void bothWaysThroughChanceAreExactOnAverageAndDifferInVariance() {
        double mu = 1;
        double sigma = 0.5;
        double score2 = (Math.pow(mu, 4) + 18 * mu * mu * sigma * sigma + 15 * Math.pow(sigma, 4)) / (sigma * sigma);
        assertEquals(21.75, score2 - 4 * mu * mu, 1e-12, "E(z⁴ε²)/σ² − (2μ)², with E ε² = 1, E ε⁴ = 3, E ε⁶ = 15");
        assertEquals(1, 4 * sigma * sigma);
        Random chance = new Random(16);
        double path = 0;
        double score = 0;
        for (int i = 0; i < 200_000; i++) {
            double e = chance.nextGaussian();
            path += 2 * (mu + sigma * e) / 200_000;
            score += Math.pow(mu + sigma * e, 2) * e / sigma / 200_000;
        }
        assertEquals(2, path, 0.02);
        assertEquals(2, score, 0.05);
    }
}
