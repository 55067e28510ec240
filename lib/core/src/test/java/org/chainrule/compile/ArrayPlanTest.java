package org.chainrule.compile;

import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.relu;
import static org.chainrule.tensor.Functions.tanh;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.chainrule.diff.Derivatives;
import org.chainrule.program.Program;
import org.chainrule.program.RandomPrograms;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Slice;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** A function compiled to loops over arrays is the function, and has its derivatives. */
class ArrayPlanTest {

    private static final int HIDDEN = 7;
    private static final int POINTS = 200;
    private static final int WEIGHTS = 5 * HIDDEN;

    @Test
    void randomArrayProgramsHaveTheSameDerivativesInEveryReading() {
        for (long seed = 20261121; seed < 20261121 + 60; seed++) {
            Random random = new Random(seed);
            double[] point = random.doubles(RandomArrayProgram.INPUTS, -1, 1).toArray();
            assertReadings(new RandomArrayProgram(seed), point, "seed " + seed);
        }
    }

    @Test
    void programsOnSingleNumbersMayRunOnArraysToo() {
        long seed = 20261122;
        RandomPrograms programs = new RandomPrograms(new Random(seed));
        for (int i = 0; i < 25; i++) {
            String text = programs.next();
            assertReadings(Program.parse(text, "x", "y").asFunction("x", "y"), new double[] {0.7, -1.3}, "seed " + seed + ": " + text);
        }
    }

    @Test
    void largeArraysBecomeLoopsAndNumbersAStraightLine() {
        assertTrue(Recording.ofNumbers(ArrayPlanTest::network, WEIGHTS).worksOnArrays());
        assertFalse(Recording.ofNumbers(x -> x.times(x).sum(), WEIGHTS).worksOnArrays());
        assertFalse(Recording.ofNumbers(x -> IntStream.range(0, 5000).mapToObj(i -> x.at(0)).reduce((a, b) -> tanh(a.plus(b)))
                .orElseThrow(), 1).worksOnArrays());
    }

    @Test
    void aNetworkOnABatchIsTheSameInBothWays() {
        double[] point = new Random(7).doubles(WEIGHTS, -1, 1).toArray();
        double[] inLoops = new double[WEIGHTS];
        double[] inLine = new double[WEIGHTS];
        double value = Compilation.compile(ArrayPlanTest::network, WEIGHTS).gradient(point, inLoops);
        Recording numbers = Recording.ofNumbers(ArrayPlanTest::network, WEIGHTS);
        assertEquals(value, new RecordedFunction(numbers, Code::of).gradient(point, inLine), 1e-12 * Math.abs(value));
        assertArrayEquals(inLine, inLoops, 1e-12 * Math.abs(value));
    }

    @Test
    void arraysAreUsedAgainWithoutATraceOfTheLastRun() {
        CompiledFunction f = Compilation.compile(ArrayPlanTest::network, WEIGHTS);
        double[] first = new double[WEIGHTS];
        double[] again = new double[WEIGHTS];
        double[] point = new Random(8).doubles(WEIGHTS, -1, 1).toArray();
        f.gradient(point, first);
        f.gradient(new Random(9).doubles(WEIGHTS, -1, 1).toArray(), again);
        f.gradient(point, again);
        assertArrayEquals(first, again);
    }

    @Test
    void manyThreadsMayRunOnePlan() {
        CompiledFunction f = Compilation.compile(ArrayPlanTest::network, WEIGHTS);
        double[] point = new Random(10).doubles(WEIGHTS, -1, 1).toArray();
        double[] expected = new double[WEIGHTS];
        f.gradient(point, expected);
        assertTrue(IntStream.range(0, 500).parallel().allMatch(i -> {
            double[] gradient = new double[WEIGHTS];
            f.gradient(point, gradient);
            return Arrays.equals(expected, gradient);
        }));
    }

    private static Tensor network(Tensor w) {
        Tensor xs = constant(new Random(3).doubles(3 * POINTS, -1, 1).toArray()).reshape(3, POINTS);
        Tensor layer = w.slice(Slice.upTo(3 * HIDDEN)).reshape(HIDDEN, 3);
        Tensor hidden = relu(layer.matmul(xs).plus(w.slice(Slice.range(3 * HIDDEN, 4 * HIDDEN)).reshape(HIDDEN, 1)));
        Tensor out = w.slice(Slice.from(4 * HIDDEN)).reshape(1, HIDDEN).matmul(hidden);
        return tanh(out.minus(0.5)).pow(2).sum();
    }

    private static void assertReadings(Function1 f, double[] point, String what) {
        CompiledFunction compiled = Compilation.onArrays(f, point.length);
        Tensor x = constant(point);
        double[] direction = IntStream.range(0, point.length).mapToDouble(i -> Math.cos(i)).toArray();
        Tensor v = constant(direction);
        double[] gradient = new double[point.length];
        double[] product = new double[point.length];
        double value = compiled.gradient(point, gradient);
        compiled.hvp(point, direction, product);
        double[] expected = Derivatives.gradient(f).apply(x).toArray();
        double[] hessianTimes = Derivatives.hvp(f, x, v).toArray();
        assertEquals(f.apply(x).value(), value, 1e-11 * Math.max(1, Math.abs(value)), what);
        assertEquals(value, compiled.value(point), 1e-11 * Math.max(1, Math.abs(value)), what);
        assertArrayEquals(expected, gradient, 1e-11 * largest(expected), what);
        assertEquals(Derivatives.jvp(f, x, v).value(), compiled.jvp(point, direction), 1e-11 * largest(expected), what);
        assertArrayEquals(hessianTimes, product, 1e-10 * largest(hessianTimes), what);
    }

    private static double largest(double[] numbers) {
        return Arrays.stream(numbers).map(Math::abs).max().orElse(1) + 1;
    }
}
