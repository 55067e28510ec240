package org.chainrule.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.chainrule.compile.CompiledFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared computes the same numbers, so that only the time differs. */
class WorkloadsTest {

    static List<Workload> workloads() {
        return Workloads.ALL;
    }

    static List<Workload> eagerWorkloads() {
        return Workloads.ALL.stream().filter(Workload::hasEager).toList();
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void theGradientWrittenByHandIsTheCompiledOne(Workload workload) {
        double[] byHand = new double[workload.point().length];
        double[] compiled = new double[byHand.length];
        CompiledFunction function = workload.compile();
        double value = workload.byHand(workload.point(), byHand);
        assertEquals(value, function.gradient(workload.point(), compiled), 1e-11 * Math.abs(value), workload.name());
        assertArrayEquals(byHand, compiled, 1e-10 * largest(byHand), workload.name());
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void theGradientWrittenByHandIsTheMeasuredSlope(Workload workload) {
        double[] x = workload.point();
        double[] gradient = new double[x.length];
        workload.byHand(x, gradient);
        for (int i = 0; i < x.length; i += 1 + x.length / 7) {
            double h = 1e-5;
            double[] unused = new double[x.length];
            double[] right = x.clone();
            double[] left = x.clone();
            right[i] += h;
            left[i] -= h;
            double slope = (workload.byHand(right, unused) - workload.byHand(left, unused)) / (2 * h);
            assertEquals(slope, gradient[i], 1e-5 * Math.max(1, largest(gradient)), workload.name() + " at " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("eagerWorkloads")
    void theGradientByEagerTensorsIsTheOneWrittenByHand(Workload workload) {
        double[] byHand = new double[workload.point().length];
        double[] eager = new double[byHand.length];
        double value = workload.byHand(workload.point(), byHand);
        assertEquals(value, workload.eager(workload.point(), eager), 1e-12 * Math.abs(value), workload.name());
        assertArrayEquals(byHand, eager, 1e-12 * largest(byHand), workload.name());
    }

    private static double largest(double[] numbers) {
        return Arrays.stream(numbers).map(Math::abs).max().orElse(1);
    }
}
