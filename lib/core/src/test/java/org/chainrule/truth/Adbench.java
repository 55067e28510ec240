package org.chainrule.truth;

import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.ravel;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainrule.compile.Compilation;
import org.chainrule.diff.Derivatives;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;

/** The data of adbench.txt, and the judgement on a function that should have the Jacobian written there. */
final class Adbench {

    private static final double ROUNDING = 1e-14;

    private static final Map<String, double[]> NUMBERS = Resource.lines("adbench.txt").map(line -> line.split("\\|"))
            .collect(Collectors.toMap(cells -> cells[0].trim(), cells -> numbers(cells[1])));

    private Adbench() {}

    private static double[] numbers(String cell) {
        return Stream.of(cell.split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    /** Numbers of the file as a constant of a shape. */
    static Tensor data(String name, int... lengths) {
        return Functions.array(NUMBERS.get(name), lengths);
    }

    /** The value, and the Jacobian by forward and by reverse mode; compiled, that of a sum with weights. */
    static void assertTrue(Function1 f, String name) {
        Tensor at = constant(NUMBERS.get(name + " at"));
        double[] value = NUMBERS.get(name + " value");
        double[] jacobian = NUMBERS.get(name + " jacobian");
        assertClose(value, f.apply(at).toArray(), name + ", value");
        int n = at.shape().size();
        for (int i = 0; i < n; i++) {
            assertClose(column(jacobian, i, n), Derivatives.jvp(f, at, unit(i, n)).toArray(), name + " forward, column " + i);
        }
        for (int row = 0; row < value.length; row++) {
            double[] expected = Arrays.copyOfRange(jacobian, row * n, (row + 1) * n);
            assertClose(expected, Derivatives.vjp(f, at, unit(row, value.length).reshape(f.apply(at).shape())).toArray(), name + " reverse, row " + row);
        }
        double[] weights = Arrays.stream(value).map(Math::cos).toArray();
        assertClose(weighted(weights, jacobian), compiled(f, weights, at.toArray()), name + " compiled");
    }

    /** The gradient of the results' sum with these weights. */
    private static double[] compiled(Function1 f, double[] weights, double[] at) {
        double[] gradient = new double[at.length];
        Compilation.compile(x -> ravel(f.apply(x)).times(constant(weights)).sum(), at.length).gradient(at, gradient);
        return gradient;
    }

    private static double[] weighted(double[] weights, double[] rows) {
        double[] sum = new double[rows.length / weights.length];
        for (int i = 0; i < rows.length; i++) {
            sum[i % sum.length] += weights[i / sum.length] * rows[i];
        }
        return sum;
    }

    private static double[] column(double[] rows, int column, int length) {
        double[] entries = new double[rows.length / length];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = rows[i * length + column];
        }
        return entries;
    }

    private static Tensor unit(int index, int length) {
        double[] entries = new double[length];
        entries[index] = 1;
        return constant(entries);
    }

    private static void assertClose(double[] expected, double[] given, String what) {
        assertEquals(expected.length, given.length, what);
        double largest = Arrays.stream(expected).map(Math::abs).reduce(1, Math::max);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], given[i], ROUNDING * largest, what + ", entry " + i);
        }
    }
}
