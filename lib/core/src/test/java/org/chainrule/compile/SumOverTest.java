package org.chainrule.compile;

import static org.chainrule.compile.Compilation.sumOver;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.sigmoid;
import static org.chainrule.tensor.Functions.sin;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.chainrule.diff.Derivatives;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Function2;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** A sum over samples is the same function, and has the same derivatives, as the sum written out. */
class SumOverTest {

    private final double[][] data = {{0.5, -1}, {1.5, 2}, {-0.3, 0.7}};
    private final double[] point = {0.4, -0.8, 1.1};
    private final double[] direction = {1, -2, 0.5};

    @Test
    void whatDependsOnParametersAloneIsPulledBackOnce() {
        assertAgrees((p, x) -> exp(p.at(0)).times(x.at(0)).plus(sin(p.at(1).times(p.at(2))).times(x.at(1))));
    }

    @Test
    void wholeVectorsMayBeUsed() {
        Tensor weights = constant(new double[][] {{1, 0, 2}, {-1, 1, 0}});
        assertAgrees((p, x) -> sigmoid(weights.matmul(sin(p)).dot(x)));
    }

    @Test
    void aParameterMayBeUsedInsideAndOutsideOfTheSample() {
        assertAgrees((p, x) -> p.at(0).times(x.at(0)).plus(exp(p.at(0))).pow(2).plus(p.at(2)));
    }

    @Test
    void theSampleNeedNotBeUsed() {
        assertAgrees((p, x) -> p.at(1).pow(2));
        assertAgrees((p, x) -> p.at(1));
    }

    @Test
    void theParametersNeedNotBeUsed() {
        assertAgrees((p, x) -> x.at(0).times(x.at(1)));
    }

    @Test
    void aLongKernelIsCutIntoPiecesThatAgree() {
        Random random = new Random(5);
        double[] factors = random.doubles(600, -1, 1).toArray();
        assertAgrees((p, x) -> {
            Tensor sum = x.at(0);
            for (int i = 0; i < factors.length; i++) {
                sum = sin(sum).plus(p.at(i % 3).times(factors[i]));
            }
            return sum.times(x.at(1));
        });
    }

    @Test
    void samplesOfDifferentLengthAreRefused() {
        double[][] ragged = {{1, 2}, {3}};
        assertEquals("sample 0 has 2 entries but sample 1 has 1: give every sample the same length",
                assertThrows(IllegalArgumentException.class, () -> sumOver(ragged, (p, x) -> p.at(0), 1)).getMessage());
    }

    @Test
    void onlyFunctionsOfEquallyManyNumbersCanBeAdded() {
        CompiledFunction two = Compilation.compile(x -> x.at(0).times(x.at(1)), 2);
        assertEquals("one function takes 2 numbers and the other 1: only functions of equally many numbers can be added",
                assertThrows(IllegalArgumentException.class, () -> two.plus(Compilation.compile(x -> x.at(0), 1))).getMessage());
    }

    private void assertAgrees(Function2 kernel) {
        Function1 writtenOut = p -> {
            Tensor sum = kernel.apply(p, constant(data[0]));
            for (int row = 1; row < data.length; row++) {
                sum = sum.plus(kernel.apply(p, constant(data[row])));
            }
            return sum;
        };
        assertReadings(writtenOut, sumOver(data, kernel, 3));
        Function1 twice = p -> writtenOut.apply(p).plus(exp(p.at(1)));
        assertReadings(twice, sumOver(data, kernel, 3).plus(Compilation.compile(p -> exp(p.at(1)), 3)));
    }

    private void assertReadings(Function1 f, CompiledFunction compiled) {
        Tensor x = constant(point);
        Tensor v = constant(direction);
        double[] gradient = new double[3];
        double[] hessianTimes = new double[3];
        for (int i = 0; i < 2; i++) {
            double value = compiled.gradient(point, gradient);
            compiled.hvp(point, direction, hessianTimes);
            assertEquals(f.apply(x).value(), value, 1e-12);
            assertEquals(value, compiled.value(point), 1e-12);
            assertArrayEquals(Derivatives.gradient(f).apply(x).toArray(), gradient, 1e-12);
            assertEquals(Derivatives.jvp(f, x, v).value(), compiled.jvp(point, direction), 1e-12);
            assertArrayEquals(Derivatives.hvp(f, x, v).toArray(), hessianTimes, 1e-12);
        }
    }
}
