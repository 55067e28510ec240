package org.chainrule.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Symbolic derivatives, and programs in short form. */
class SimplifierTest {

    private static final Map<String, Double> POINT = Map.of("x", 0.7, "y", -1.3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(3*x + 1)^3 + 8*(3*x + 1) + 6 | 9*(3*x + 1)^2 + 24", "f = 3*x + 1; f^3 + 8*f + 6 | 9*(3*x + 1)^2 + 24",
        "sin(x^2) | 2*x*cos(x^2)", "log(4*x*cos(x^3) + x) | (4*cos(x^3) - 12*x^3*sin(x^3) + 1)/(4*x*cos(x^3) + x)",
        "exp(cos(3*x^2 + 4)) | -6*x*sin(3*x^2 + 4)*exp(cos(3*x^2 + 4))", "x^2 | 2*x", "5*x | 5", "5 | 0", "-x | -1", "x - x | 0",
        "1/(1 + exp(-x)) | exp(-x)/(1 + exp(-x))^2", "cos((x - 2)^3) | -3*(x - 2)^2*sin((x - 2)^3)", "log(x) | 1/x",
        "1/x | -1/x^2", "(x - 2)^2 | 2*(x - 2)", "(y*x^2)^2 - (2*x + y)^3 | 4*x^3*y^2 - 6*(2*x + y)^2",
        "(4*y - x)^2*(3*x*y - 4*y) | 3*y*(4*y - x)^2 - 2*(4*y - x)*(3*x*y - 4*y)", "x^2*sin(x) | 2*x*sin(x) + x^2*cos(x)",
        "sin(x)*cos(x) | cos(x)^2 - sin(x)^2", "sqrt(x^2 + 1) | x/sqrt(x^2 + 1)", "sqrt(x) | 1/(2*sqrt(x))",
        "atan(x) | 1/(x^2 + 1)", "asin(x) | 1/sqrt((1 - x)*(x + 1))", "tanh(x) | sech(x)^2", "x^y | y*x^(y - 1)",
        "x^2/3 + 0.1*x^3 | 0.3*x^2 + 2*x/3", "log10(x) | 0.4342944819032518/x", "x*x*x*y | 3*x^2*y", "x/2 | 1/2",
        "hypot(x, y) | x/hypot(x, y)", "x^2.5 | 2.5*x^1.5", "exp(-x^2/2) | -x*exp(-x^2/2)", "relu(x) | positive(x)"})
    void aDerivativeReadsAsAPersonWouldWriteIt(String formula, String derivative) {
        assertEquals(derivative, Program.parse(formula, "x", "y").derivative("x").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(3*x + 1)^3 + 8*(3*x + 1) + 6 | 54*(3*x + 1)", "x^2*sin(x) | 2*sin(x) + 4*x*cos(x) - x^2*sin(x)",
        "log(x)^2 | (2 - 2*log(x))/x^2", "exp(-x^2/2) | x^2*exp(-x^2/2) - exp(-x^2/2)", "tan(x) | 2*tan(x)^3 + 2*tan(x)",
        "atan(x) | -2*x/(x^2 + 1)^2", "sin(x)*cos(x) | -4*cos(x)*sin(x)"})
    void aSecondDerivativeStaysReadable(String formula, String second) {
        assertEquals(second, Program.parse(formula, "x", "y").derivative("x").derivative("x").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "9*(3*x + 1)^2 + 24 | 81*x^2 + 54*x + 33", "(3*x + 1)^3 + 8*(3*x + 1) + 6 | 27*x^3 + 27*x^2 + 33*x + 15",
        "(x + y)*(x - y) | x^2 - y^2", "(x + y)^2 | x^2 + 2*x*y + y^2", "sin((x + 1)^2) | sin(x^2 + 2*x + 1)",
        "(x + 1)^60*0 + x | x", "2*(x - 2) | 2*x - 4"})
    void expandedEverythingIsMultipliedOut(String formula, String expanded) {
        assertEquals(expanded, Program.parse(formula, "x", "y").expand().toString());
    }

    @Test
    void aPowerThatWouldExplodeStays() {
        String text = "(x + y + z + 1)^40";
        assertTrue(Program.parse(text).expand().toString().length() < 100_000);
    }

    @Test
    void simplifiedProgramsComputeTheSame() {
        long seed = 20261122;
        RandomPrograms programs = new RandomPrograms(new Random(seed));
        for (int i = 0; i < 500; i++) {
            String text = programs.next();
            Program program = Program.parse(text, "x", "y");
            String where = "seed " + seed + ": " + text;
            double value = program.at(POINT).value();
            assertNear(value, program.simplify().at(POINT).value(), where);
            assertNear(value, reread(program.simplify()).at(POINT).value(), where);
            assertNear(value, program.result(0).expand().at(POINT).value(), where);
        }
    }

    @Test
    void derivativesOfFirstAndSecondOrderAgreeWithTheTape() {
        long seed = 77;
        RandomPrograms programs = new RandomPrograms(new Random(seed));
        for (int i = 0; i < 300; i++) {
            String text = programs.next();
            Evaluation at = Program.parse(text, "x", "y").at(new TreeMap<>(POINT));
            Program first = at.program().derivative("x");
            String where = "seed " + seed + ": " + text + " gives " + first;
            assertNear(at.gradient().get("x"), reread(first).at(POINT).value(), where);
            assertNear(at.hessian()[0][1], first.derivative("y").at(POINT).value(), where);
        }
    }

    @Test
    void nothingIsWrittenTwiceOrWithTwoSigns() {
        long seed = 3;
        RandomPrograms programs = new RandomPrograms(new Random(seed));
        for (int i = 0; i < 300; i++) {
            String derivative = Program.parse(programs.next(), "x", "y").derivative("x").toString();
            for (String ugly : new String[] {"--", "+ -", "- -", " 1*", "(1*", "*1*", "/1*", "+ 0", "*0"}) {
                assertFalse(derivative.contains(ugly) && !derivative.contains(ugly + "."), "seed " + seed + ": " + derivative);
            }
        }
    }

    @Test
    void aLongProgramIsDifferentiatedSymbolicallyInLinearTime() {
        String chain = "v = x; " + "v = (sin(v) + v)/2; ".repeat(20_000) + "v";
        Program derivative = Program.parse(chain, "x").derivative("x");
        assertTrue(derivative.size() < 20_000 * 12, "steps: " + derivative.size());
        assertEquals(1, derivative.at("x=0").value());
    }

    private static Program reread(Program program) {
        return Program.parse(program.toString(), "x", "y");
    }

    private static void assertNear(double expected, double actual, String where) {
        assertEquals(expected, actual, 1e-9 * Math.max(1, Math.abs(expected)), where);
    }
}
