package org.chainrule.compile;

import static org.chainrule.compile.Compilation.compile;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.sin;
import static org.chainrule.tensor.Functions.tensor;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.chainrule.diff.Derivatives;
import org.chainrule.program.Program;
import org.chainrule.program.RandomPrograms;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Primitives;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiled path is the teaching path, only faster. */
class CompilationTest {

    @Test
    void theExampleOfTheSourcesCompiles() {
        CompiledFunction g = compile(Program.parse("p = y*x^2; q = 2*x + y; p^2 - q^3").asFunction("x", "y"), 2);
        double[] gradient = new double[2];
        assertEquals(-262, g.gradient(new double[] {3, 1}, gradient));
        assertArrayEquals(new double[] {-186, 15}, gradient);
        assertEquals(-262, g.value(3, 1));
    }

    @Test
    void randomProgramsHaveTheSameValueAndGradient() {
        long seed = 20261121;
        RandomPrograms programs = new RandomPrograms(new Random(seed));
        double[] point = {0.7, -1.3};
        for (int i = 0; i < 200; i++) {
            String text = programs.next();
            assertAgrees(Program.parse(text, "x", "y").asFunction("x", "y"), point, "seed " + seed + ": " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"max(x, y) + min(x, y)*2", "relu(x) - abs(y)", "x^y", "x^2.5", "x^0.5 + x^-3", "atan2(y, x)",
        "hypot(x, y)", "logaddexp(x, y)", "log(x) + sigmoid(y) + softplus(x) + tanh(y)", "floor(x)*y", "x", "5", "x - x", "y^8"})
    void everyKindOfStepCompiles(String formula) {
        assertAgrees(Program.parse(formula, "x", "y").asFunction("x", "y"), new double[] {1.7, -0.4}, formula);
    }

    @Test
    void longProgramsAreCutIntoPiecesThatAgree() {
        double[] point = IntStream.range(0, 300).mapToDouble(i -> Math.sin(i)).toArray();
        assertAgrees(x -> rosenbrock(x, point.length), point, "Rosenbrock's function of 300 numbers");
        assertAgrees(x -> chain(x.at(0), 3000), new double[] {0.5}, "a chain of 3000 sines");
    }

    @Test
    void vectorsAndMatricesAreTakenApart() {
        Tensor weights = constant(new double[][] {{1, 2, 3}, {4, 5, 6}});
        Function1 f = x -> exp(weights.matmul(x).times(0.1)).sum().plus(x.dot(x)).plus(sin(x).sum());
        assertAgrees(f, new double[] {0.1, -0.2, 0.3}, "a layer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2*x*y + 2*(x - y)", "2*x - 2*y*y", "4*x*y - (-4)*(x + y)", "-2*x*x + 2*y*x", "(2*x - 2*y) + 2*x"})
    void twoTermsDoubledAlikeAreAddedFirstWithoutADifferenceInTheLastBit(String formula) {
        Function1 f = Program.parse(formula, "x", "y").asFunction("x", "y");
        CompiledFunction compiled = compile(f, 2);
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            double[] point = {random.nextGaussian() * Math.pow(10, i - 50), random.nextGaussian() * Math.pow(10, 50 - i)};
            assertEquals(f.apply(tensor(point)).value(), compiled.value(point), formula + " with seed 7, case " + i);
        }
        ScalarCode code = new ScalarCode(2);
        int doubled = code.number(2);
        int sum = code.apply(Primitives.PLUS, code.apply(Primitives.TIMES, doubled, 0), code.apply(Primitives.TIMES, doubled, 1));
        assertEquals(Primitives.TIMES, code.primitive(sum));
    }

    @Test
    void aVariableFromOutsideIsAConstant() {
        Tensor outside = tensor(3);
        CompiledFunction f = compile(x -> x.at(0).times(outside), 1);
        double[] gradient = new double[1];
        f.gradient(new double[] {2}, gradient);
        assertEquals(3, gradient[0]);
    }

    @Test
    void manyThreadsMayUseOneCompiledFunction() {
        CompiledFunction f = compile(x -> rosenbrock(x, 200), 200);
        double[] point = IntStream.range(0, 200).mapToDouble(i -> Math.cos(i)).toArray();
        double[] expected = new double[200];
        f.gradient(point, expected);
        assertTrue(IntStream.range(0, 2000).parallel().allMatch(i -> {
            double[] gradient = new double[200];
            f.gradient(point, gradient);
            return Arrays.equals(expected, gradient);
        }));
    }

    @Test
    void aChoiceOnAValueIsRefused() {
        String message = assertThrows(IllegalStateException.class,
                () -> compile(x -> x.at(0).value() > 0 ? x.at(0) : x.at(0).negate(), 1)).getMessage();
        assertTrue(message.contains("a choice that depends on a value cannot be recorded"), message);
    }

    @Test
    void inputsThatDoNotMatterMayBeMany() {
        double[] gradient = new double[10_000];
        Arrays.fill(gradient, 7);
        compile(x -> x.at(0).pow(2).plus(x.at(9_999).times(3)), 10_000).gradient(IntStream.range(5, 10_005).mapToDouble(i -> i).toArray(), gradient);
        double[] expected = new double[10_000];
        expected[0] = 10;
        expected[9_999] = 3;
        assertArrayEquals(expected, gradient);
    }

    @Test
    void moreNumbersThanAClassCanHoldAreRefused() {
        Function1 manyNumbers = x -> {
            Tensor sum = x.at(0);
            for (int i = 0; i < 40_000; i++) {
                sum = sum.plus(i + 0.5).times(x.at(0));
            }
            return sum;
        };
        String message = assertThrows(IllegalArgumentException.class, () -> compile(manyNumbers, 1)).getMessage();
        assertTrue(message.contains("more different numbers than one compiled class can hold"), message);
    }

    @Test
    void aPointOfTheWrongLengthIsRefused() {
        CompiledFunction f = compile(x -> x.at(0), 1);
        assertEquals("the point has 2 entries but the function takes 1: give one entry for each input",
                assertThrows(IllegalArgumentException.class, () -> f.value(1, 2)).getMessage());
    }

    private static Tensor rosenbrock(Tensor x, int n) {
        Tensor sum = constant(0);
        for (int i = 0; i + 1 < n; i++) {
            sum = sum.plus(x.at(i + 1).minus(x.at(i).pow(2)).pow(2).times(100)).plus(constant(1).minus(x.at(i)).pow(2));
        }
        return sum;
    }

    private static Tensor chain(Tensor x, int length) {
        Tensor end = x;
        for (int i = 0; i < length; i++) {
            end = sin(end);
        }
        return end;
    }

    private static void assertAgrees(Function1 f, double[] point, String what) {
        CompiledFunction compiled = compile(f, point.length);
        double[] gradient = new double[point.length];
        double value = compiled.gradient(point, gradient);
        double[] expected = Derivatives.gradient(f).apply(Functions.constant(point)).toArray();
        double size = IntStream.range(0, expected.length).mapToDouble(i -> Math.abs(expected[i])).max().orElse(1);
        assertEquals(f.apply(constant(point)).value(), value, 1e-12 * Math.max(1, Math.abs(value)), what);
        assertEquals(value, compiled.value(point), 1e-12 * Math.max(1, Math.abs(value)), what);
        assertArrayEquals(expected, gradient, 1e-12 * Math.max(1, size), what);
    }
}
