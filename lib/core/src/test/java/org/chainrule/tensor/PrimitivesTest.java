package org.chainrule.tensor;

import static org.chainrule.diff.Derivatives.derivative;
import static org.chainrule.diff.Derivatives.gradient;
import static org.chainrule.tensor.Functions.constant;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainrule.diff.FiniteDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of primitives: each row's local derivative against its value, and where peers lose digits. */
class PrimitivesTest {

    @ParameterizedTest
    @CsvSource({"negate, -1.3", "exp, 0.7", "expm1, -0.4", "log, 1.7", "log1p, 0.3", "log10, 2.5", "sqrt, 2.2", "cbrt, -1.9",
        "sin, 0.8", "cos, 2.1", "tan, 0.6", "asin, -0.3", "acos, 0.4", "atan, 1.5", "sinh, -0.9", "cosh, 1.1", "tanh, 0.5",
        "sigmoid, -0.7", "softplus, 0.2", "relu, 1.4", "relu, -1.4", "abs, -2.6", "sign, 0.5", "floor, 2.5", "positive, 0.1",
        "stopGradient, 0.9", "log2, 3.1", "asinh, -0.8", "asinh, 1e9", "acosh, 1.3", "acosh, 1e9", "atanh, -0.6", "acsch, 0.4",
        "acoth, -1.7", "sech, 0.9", "csch, -0.7", "asec, -1.8", "acsc, 2.3", "acot, -0.4", "exp2, 1.3",
        "sec, 0.8", "csc, -0.8", "cot, 2.1", "coth, -0.6", "sigmoidSlope, 0.7",
        "sinc, 0.3", "sinc, 1e-9",
        "sinc, -2.4"})
    void theDerivativeOfEachFunctionOfOneNumberAgreesWithCentralDifferences(String name, double x) {
        Primitive primitive = Primitives.named(name);
        double expected = name.equals("stopGradient") ? 0 : FiniteDifference.central(a -> at(primitive, a), x);
        assertEquals(expected, derivative(a -> primitive.apply(a)).at(x).value(), 1e-8 * Math.max(1, Math.abs(expected)));
    }

    @ParameterizedTest
    @CsvSource({"plus, 1.2, 0.7", "minus, 1.2, 0.7", "times, 1.2, 0.7", "over, 1.2, 0.7", "pow, 1.2, 0.7", "logaddexp, 1.2, 0.7",
        "hypot, 1.2, 0.7", "atan2, 1.2, -0.7", "max, 1.2, 0.7", "max, 0.2, 0.7", "min, 1.2, 0.7", "above, 1, 2", "gate, 2, 3", "ratio, 2, 3",
        "leg, 1.2, 0.7",
        "logaddexp2, 1.2, 0.7", "greater, 1, 2", "less, 1, 2", "equal, 1, 2"})
    void theGradientOfEachOperationOnTwoNumbersAgreesWithCentralDifferences(String name, double a, double b) {
        Primitive primitive = Primitives.named(name);
        double[] expected = FiniteDifference.gradient(p -> at(primitive, p[0], p[1]), a, b);
        double[] actual = gradient((x, y) -> primitive.apply(x, y)).at(a, b).toArray();
        assertEquals(expected[0], actual[0], 1e-8);
        assertEquals(expected[1], actual[1], 1e-8);
    }

    @Test
    void everyRowIsTestedHereOrWithVectors() {
        Set<String> missing = Primitives.all().stream().map(Primitive::name).collect(Collectors.toSet());
        missing.removeAll(Set.of("dot", "matmul", "transpose", "stack", "sum"));
        missing.removeAll(namesIn("theDerivativeOfEachFunctionOfOneNumberAgreesWithCentralDifferences"));
        missing.removeAll(namesIn("theGradientOfEachOperationOnTwoNumbersAgreesWithCentralDifferences"));
        assertEquals(Set.of(), missing, "rows that no line of the tables above compares with central differences");
    }

    @ParameterizedTest
    @CsvSource({"tanh, 25, 7.71499e-22", "sigmoid, 40, 4.24835e-18", "sigmoid, -40, 4.24835e-18", "softplus, 800, 1",
        "softplus, -800, 0", "atan, 1e160, 1e-320", "log1p, 1e-300, 1", "sigmoid, 800, 0",
        "asinh, 1e200, 1e-200", "acosh, 1e200, 1e-200", "acsch, 1e-200, -1e200", "acsch, -1e-200, -1e200", "sech, 40, -8.49671e-18",
        "csch, 40, -8.49671e-18", "sech, 800, 0", "csch, -800, 0", "acoth, 1e100, -1e-200", "asec, 1e100, 1e-200",
        "acsc, -1e100, -1e-200", "sinc, 1e-200, -3.28987e-200", "log2, 1e300, 1.442695e-300"})
    void derivativesNeitherVanishNorOverflowWhereTheyCanBeRepresented(String name, double x, double expected) {
        double actual = derivative(a -> Primitives.named(name).apply(a)).at(x).value();
        assertEquals(expected, actual, 1e-3 * Math.abs(expected));
    }

    @Test
    void lengthsAndAnglesOfHugePointsHaveTheRightDerivatives() {
        assertEquals(0.8, gradient((a, b) -> Functions.hypot(a, b)).at(3e200, 4e200).at(1).value(), 1e-15);
        assertEquals(4.0 / 25 * 1e-200, gradient((a, b) -> Functions.atan2(a, b)).at(3e200, 4e200).at(0).value(), 1e-214);
    }

    @Test
    void powersAtZeroAndOfNegativeNumbersAreRight() {
        assertEquals(0, derivative(x -> x.pow(2)).at(0).value());
        assertEquals(1, derivative(x -> x.pow(1)).at(0).value());
        assertEquals(0, derivative(x -> x.pow(0)).at(0).value());
        assertEquals(12, derivative(x -> x.pow(3)).at(-2).value());
        assertEquals(0, gradient((x, y) -> x.pow(y)).at(0, 2).at(1).value());
        assertEquals(0, derivative(derivative(derivative(derivative(x -> x.pow(2))))).at(0).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abs", "relu"})
    void atTheKinkTheDerivativeIsZeroByConvention(String name) {
        assertEquals(0, derivative(a -> Primitives.named(name).apply(a)).at(0).value());
    }

    @Test
    void atATieEachOperandGetsHalf() {
        assertEquals("[0.5, 0.5]", gradient((a, b) -> Functions.max(a, b)).at(2, 2).toString());
        assertEquals("[0.5, 0.5]", gradient((a, b) -> Functions.min(a, b)).at(2, 2).toString());
    }

    @Test
    void derivativesOfIntegersAreExact() {
        assertEquals(-186, gradient((x, y) -> y.times(x.pow(2)).pow(2).minus(x.times(2).plus(y).pow(3))).at(3, 1).at(0).value());
    }

    @Test
    void aSecondDerivativeExistsForEverySmoothFunction() {
        for (String name : new String[] {"exp", "log", "sin", "tan", "atan", "tanh", "sigmoid", "softplus", "asin", "cbrt"}) {
            Primitive f = Primitives.named(name);
            Function1 first = derivative(x -> f.apply(x));
            double expected = FiniteDifference.central(x -> first.at(x).value(), 0.4);
            assertEquals(expected, derivative(first).at(0.4).value(), 1e-7 * Math.max(1, Math.abs(expected)), name);
        }
    }

    @Test
    void notANumberStaysNotANumber() {
        assertTrue(Double.isNaN(derivative(x -> Functions.max(x, constant(1))).at(Double.NaN).value()));
    }

    private static Set<String> namesIn(String test) {
        return Arrays.stream(PrimitivesTest.class.getDeclaredMethods()).filter(method -> method.getName().equals(test))
                .flatMap(method -> Arrays.stream(method.getAnnotation(CsvSource.class).value()))
                .map(line -> line.substring(0, line.indexOf(','))).collect(Collectors.toSet());
    }

    private static double at(Primitive primitive, double... operands) {
        Tensor[] tensors = new Tensor[operands.length];
        for (int i = 0; i < tensors.length; i++) {
            tensors[i] = constant(operands[i]);
        }
        return primitive.apply(tensors).value();
    }
}
