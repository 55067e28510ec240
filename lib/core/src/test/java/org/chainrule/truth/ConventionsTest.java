package org.chainrule.truth;

import static org.chainrule.diff.Derivatives.gradient;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.chainrule.program.Program;
import org.chainrule.tensor.Functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no derivative exists: what is taken for it, in every way; and which step is named where a number is lost. */
class ConventionsTest {

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            abs(x)                   | 0    | 0
            relu(x)                  | 0    | 0
            sign(x)                  | 0    | 0
            floor(x)                 | 2    | 0
            positive(x)              | 0    | 0
            max(x, y)                | 2, 2 | 0.5, 0.5
            min(x, y)                | 2, 2 | 0.5, 0.5
            hypot(x, y)              | 0, 0 | 0, 0
            above(x, y)              | 1, 1 | 0, 0
            stopGradient(x)*x        | 3    | 3
            sqrt(x)                  | 0    | Infinity
            cbrt(x)                  | 0    | Infinity
            asin(x)                  | 1    | Infinity
            acos(x)                  | 1    | -Infinity
            log(x)                   | 0    | Infinity
            x^y                      | 0, 2 | 0, 0
            x^y                      | 0, 1 | 1, 0
            x^2                      | 0    | 0
            x^1                      | 0    | 1
            x^0                      | 0    | 0
            x^3                      | -2   | 12
            sinc(x)                  | 0    | 0
            """)
    void whatIsTakenForTheDerivative(String formula, String point, String expected) {
        double[] at = numbers(point);
        Program program = Program.parse(formula, at.length == 1 ? new String[] {"x"} : new String[] {"x", "y"});
        String[] inputs = program.inputs().toArray(String[]::new);
        Ways.FIRST.forEach((name, way) -> {
            if (!name.startsWith(Ways.SYMBOLIC)) {
                assertArrayEquals(numbers(expected), way.of(program, inputs).derivatives(at), name);
            }
        });
    }

    @Test
    void derivativesOfIntegersAreExactAlsoOfSecondOrder() {
        Program program = Program.parse("p = y*x^2; q = 2*x + y; p^2 - q^3", "x", "y");
        Ways.FIRST.forEach((name, way) ->
                assertArrayEquals(new double[] {-186, 15}, way.of(program, "x", "y").derivatives(3, 1), name));
        Ways.SECOND.forEach((name, way) ->
                assertArrayEquals(new double[] {-60, 132, 120}, way.of(program, "x", "y").derivatives(3, 1), name));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            p = x - 3; q = log(p); q*x | x=2   | q = log(p) becomes NaN, because p is -1.
            r = asin(x); 2*r           | x=2   | r = asin(x) becomes NaN, because x is 2.
            u = acosh(x); u + 1        | x=0.5 | u = acosh(x) becomes NaN, because x is 0.5.
            """)
    void theStepThatFirstGaveNoNumberIsNamed(String formula, String point, String sentence) {
        assertEquals(sentence, Program.parse(formula).at(point).trouble().orElse("no trouble"));
    }

    @Test
    void theStepThroughWhichTheGradientIsLostIsNamed() {
        String sentence = Program.parse("p = x - 1; q = sqrt(p); q*x").at("x=1").gradientTrouble().orElse("no trouble");
        assertTrue(sentence.contains("sqrt(p)"), sentence);
    }

    @Test
    void aLengthHasASlopeAlsoWhereItsReciprocalOverflows() {
        assertArrayEquals(new double[] {0.6, 0.8}, gradient((a, b) -> Functions.hypot(a, b)).at(3e-310, 4e-310).toArray(), 1e-14);
    }

    private static double[] numbers(String cell) {
        return Stream.of(cell.split(",")).mapToDouble(text -> Double.parseDouble(text.trim())).toArray();
    }
}
