package org.chainrule.exercises.ch11;

import static org.chainrule.diff.Derivatives.gradient;
import static org.chainrule.diff.Derivatives.jacobian;
import static org.chainrule.exercises.Given.judge;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.tanh;
import static org.chainrule.tensor.Functions.tensor;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainrule.judge.Finding;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The expected numbers of the keys are those that the library finds from the formulas. */
class NumbersOfChapter11Test {

    @Test
    void theShapesOf111AreThoseOfALayer() {
        assertEquals(100_352, 128 * 784);
    }

    @Test
    void theJacobianOf112IsTheLibrarys() {
        Tensor weights = constant(new double[][] {{1, -2}, {3, 1}, {0, 2}});
        Function1 layer = a -> weights.matmul(a).plus(constant(1, -2, 0)).pow(2);
        assertRight(judge(Exercise2Key.KEY, jacobian(layer).at(2, 1).toRows()));
    }

    @Test
    void theGradientsOf113AreTheLibrarys() {
        Tensor inner = tensor(new double[][] {{1, -1}, {1, 2}});
        Tensor outer = tensor(new double[][] {{4, -1}});
        outer.matmul(inner.matmul(constant(3, 1)).pow(2)).plus(12).pow(2).times(0.5).sum().backward();
        assertRight(judge(Exercise3Key.KEY, new Object[] {outer.grad().toRows(), inner.grad().toRows()}));
    }

    @Test
    void theDrawsOf116AreTheLibrarys() {
        double[] first = draw(-2);
        double[] second = draw(2);
        assertRight(judge(Exercise6Key.KEY, new double[] {first[0], first[1], (first[0] + second[0]) / 2, (first[1] + second[1]) / 2}));
        assertEquals(27.75, 3 * 9 + 3 * 0.25, "the exact derivative by μ");
        assertEquals(9, 6 * 3 * 0.5, "the exact derivative by σ");
    }

    private static double[] draw(double epsilon) {
        Tensor mu = tensor(3);
        Tensor sigma = tensor(0.5);
        mu.plus(sigma.times(epsilon)).pow(3).backward();
        return new double[] {mu.grad().value(), sigma.grad().value()};
    }

    @Test
    void theGradientOf117IsTheLibrarys() {
        double[] in = {0.7, -0.4, 0.9, 0.2, 0, 0, 0, 0, 1.1, 0};
        Function1 loss = w -> w.at(0).times(tanh(w.at(1).times(1.1).plus(w.at(2)))).plus(w.at(3)).minus(1).pow(2);
        assertArrayEquals(gradient(loss).at(0.7, -0.4, 0.9, 0.2).toArray(), Exercise7Key.gradient(in), 1e-12);
    }

    private static void assertRight(Finding finding) {
        assertEquals(1, finding.credit(), finding.toString());
    }
}
