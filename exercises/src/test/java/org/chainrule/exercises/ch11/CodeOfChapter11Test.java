package org.chainrule.exercises.ch11;

import static org.chainrule.exercises.Given.judgeVector;
import static org.chainrule.judge.Finding.Verdict.UNANSWERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.judge.Key;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The exercises in which code is written accept any way that is right, and know the ways to be wrong. */
class CodeOfChapter11Test {

    @Test
    void theLibrarysOwnSweepIsJustAsRight() {
        assertRight(Exercise4Key.INPUT, in -> swept(in)[0].toArray());
        assertRight(Exercise4Key.WEIGHTS, in -> swept(in)[1].toArray());
    }

    @Test
    void theSlipsOfALinearLayerAreCalledByTheirNames() {
        assertEquals("overwritten-adjoint", judgeVector(Exercise4Key.INPUT,
                in -> new double[] {in[4] * in[11], in[5] * in[11], in[6] * in[11]}).misconception());
        assertEquals("path-dropped", judgeVector(Exercise4Key.INPUT,
                in -> new double[] {in[1] * in[10], in[2] * in[10], in[3] * in[10]}).misconception());
        assertEquals("transposed", judgeVector(Exercise4Key.WEIGHTS, in -> swept(in)[1].transpose().toArray()).misconception());
    }

    @Test
    void agreementOfTheWorstEntryIsJustAsGoodACheck() {
        assertRight(Exercise7Key.FINDS, in -> suspect(in, 1e-3));
        assertRight(Exercise7Key.CLEAN, in -> suspect(in, 1e-3));
        assertRight(Exercise7Key.CAREFUL, in -> 1.0);
    }

    @Test
    void tooStrictAndTooEasyChecksAreNamed() {
        assertTrue(judgeVector(Exercise7Key.CLEAN, in -> suspect(in, 0)).credit() < 1);
        assertTrue(judgeVector(Exercise7Key.CLEAN, in -> 0.0).headline().contains("last digit"));
        assertTrue(judgeVector(Exercise7Key.FINDS, in -> -1.0).headline().contains("never finds"));
        assertRight(Exercise7Key.CLEAN, in -> -1.0);
        assertTrue(judgeVector(Exercise7Key.FINDS, in -> 1 + suspect(in, 1e-3)).headline().contains("counted from 1"));
        assertTrue(judgeVector(Exercise7Key.CAREFUL, in -> 0.0).headline().contains("changes the weights"));
    }

    @Test
    void untouchedStubsAreUnanswered() {
        double none = Double.NaN;
        assertEquals(UNANSWERED, judgeVector(Exercise4Key.INPUT, in -> new double[] {none, none, none}).verdict());
        assertEquals(UNANSWERED, judgeVector(Exercise4Key.WEIGHTS, in -> new double[] {none, none, none, none, none, none}).verdict());
        for (Key key : List.of(Exercise7Key.FINDS, Exercise7Key.CLEAN, Exercise7Key.CAREFUL)) {
            assertEquals(UNANSWERED, judgeVector(key, in -> none).verdict());
        }
    }

    private static void assertRight(Key key, Function<double[], Object> answer) {
        assertEquals(1, judgeVector(key, answer).credit(), judgeVector(key, answer).toString());
    }

    /** What the library sends back to the input and to the weights. */
    private static Tensor[] swept(double[] in) {
        Tensor weights = Functions.tensor(new double[][] {{in[1], in[2], in[3]}, {in[4], in[5], in[6]}});
        Tensor input = Functions.tensor(in[7], in[8], in[9]);
        weights.matmul(input).dot(Functions.constant(in[10], in[11])).backward();
        return new Tensor[] {input.grad(), weights.grad()};
    }

    /** The place that differs most from a central difference, if by more than the tolerance. */
    private static double suspect(double[] in, double tolerance) {
        ToDoubleFunction<double[]> loss = w -> Math.pow(w[0] * Math.tanh(w[1] * in[8] + w[2]) + w[3] - 1, 2);
        double[] estimate = FiniteDifference.gradient(loss, Arrays.copyOf(in, 4));
        int worst = 0;
        double[] errors = new double[4];
        for (int i = 0; i < 4; i++) {
            errors[i] = Math.abs(estimate[i] - in[4 + i]) / Math.abs(estimate[i]);
            worst = errors[i] > errors[worst] ? i : worst;
        }
        return errors[worst] > tolerance ? worst : -1;
    }
}
