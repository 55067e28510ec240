package org.chainrule.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.chainrule.diff.Derivatives;
import org.chainrule.program.Program;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test functions of Moré, Garbow and Hillstrom: derivatives at the standard starts, and the way down to the published minima. */
class MghTest {

    private static final double ROUNDING = 1e-12;

    static Stream<SumOfSquares> problems() {
        return SumOfSquares.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void valuesAndJacobianAtTheStartAreTrue(SumOfSquares problem) {
        Tensor start = Functions.constant(problem.start());
        double[][] truth = problem.jacobian();
        assertClose(problem.values(), problem.residuals().apply(start).toArray(), "residuals");
        double[][] forward = Derivatives.jacobian(problem.residuals()).apply(start).toRows();
        Program program = problem.program();
        for (int row = 0; row < truth.length; row++) {
            assertClose(truth[row], forward[row], "Jacobian, row " + row);
            Tensor reverse = Derivatives.gradient(program.result(row).asFunction(problem.inputs())).apply(start);
            assertClose(truth[row], reverse.toArray(), "gradient of residual " + row);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void theGradientOfTheSumOfSquaresIsTrue(SumOfSquares problem) {
        double[] expected = new double[problem.start().length];
        for (int row = 0; row < problem.count(); row++) {
            for (int i = 0; i < expected.length; i++) {
                expected[i] += 2 * problem.values()[row] * problem.jacobian()[row][i];
            }
        }
        assertClose(expected, gradient(problem, problem.start()), "gradient");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void theWayDownEndsAtAPublishedMinimum(SumOfSquares problem) {
        LevenbergMarquardt.Fit fit = LevenbergMarquardt.fit(problem, problem.start());
        assertTrue(DoubleStream.of(problem.publishedMinima()).anyMatch(minimum -> isReached(minimum, fit.squares())),
                problem + " ends at " + fit.squares() + ", published are " + Arrays.toString(problem.publishedMinima()));
    }

    /** To the six digits that are published; where the minimum is 0, to rounding. */
    private static boolean isReached(double minimum, double squares) {
        return minimum == 0 ? squares < 1e-18 : Math.abs(squares - minimum) < 1e-5 * minimum;
    }

    private static double[] gradient(SumOfSquares problem, double[] point) {
        return Derivatives.gradient(problem.sum()).apply(Functions.constant(point)).toArray();
    }

    private static void assertClose(double[] expected, double[] given, String what) {
        double largest = DoubleStream.of(expected).map(Math::abs).reduce(1, Math::max);
        assertEquals(expected.length, given.length, what);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], given[i], ROUNDING * largest, what + ", entry " + i);
        }
    }
}
