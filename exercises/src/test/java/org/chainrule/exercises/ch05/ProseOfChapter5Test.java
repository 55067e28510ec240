package org.chainrule.exercises.ch05;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.StringJoiner;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The numbers that the text of chapter 05 names are those that the library finds. */
class ProseOfChapter5Test {

    private final Program sigmoid = Program.parse("a = -x; b = exp(a); c = 1 + b; d = 1/c");

    @Test
    void theSigmoidIsOneHalfAt0AndSteepestThere() {
        Evaluation at = sigmoid.at("x=0");
        assertEquals(0.5, at.value());
        assertEquals(0.25, at.derivative("d", "x"));
    }

    @Test
    void theSlopeIsSTimesOneMinusS() {
        for (double x = -5; x <= 5; x += 0.5) {
            Evaluation at = sigmoid.at(Map.of("x", x));
            assertEquals(at.value() * (1 - at.value()), at.derivative("d", "x"), 1e-15);
            assertEquals(1 / (2 + Math.exp(x) + Math.exp(-x)), at.derivative("d", "x"), 1e-15);
        }
    }

    @Test
    void softmaxHasSharesThatAddUpTo1AndTheSigmoidIsItsFirstShareWith0() {
        double sum = 1 + 2 + 3;
        assertEquals(1, 1 / sum + 2 / sum + 3 / sum, 1e-15);
        assertEquals(Math.E / (Math.E + 1), sigmoid.at("x=1").value(), 1e-15);
    }

    @Test
    void theSurveysExampleHasTheDerivative5AndAHalf() {
        Evaluation at = Program.parse("y = ln(x1) + x1*x2 - sin(x2)", "x1", "x2").at("x1=2, x2=5");
        assertEquals(5.5, at.derivative("y", "x1"), 1e-15);
    }

    @Test
    void theFormulaSwellsFourfoldAndTheTraceByThreeRows() {
        double before = 0;
        for (int n = 1; n <= 5; n++) {
            StringJoiner lines = new StringJoiner("; ");
            for (int i = 1; i <= n; i++) {
                String v = i == 1 ? "x" : "v" + (i - 1);
                lines.add("v" + i + " = 4*" + v + "*(1 - " + v + ")");
            }
            Program program = Program.parse(lines.toString());
            double signs = program.derivative("x").toString().chars().filter(c -> "+-*/^".indexOf(c) >= 0).count();
            assertEquals(1 + 3 * n, program.at("x=0.3").forwardTrace("x").rows().size());
            assertTrue(n < 3 || signs / before > 3.9 && signs / before < 4.7, n + ": " + signs);
            assertTrue(n < 5 || signs > 1000, "more than a thousand");
            before = signs;
        }
    }

    @Test
    void doublingUntil100TakesSixRoundsUpTo3125AndThenFive() {
        assertEquals(6, rounds(3));
        assertEquals(6, rounds(3.1));
        assertEquals(5, rounds(3.2));
        assertEquals(5, rounds(6));
        assertEquals(6, rounds(3.125 - 1e-9));
        assertEquals(5, rounds(3.125));
    }

    private static int rounds(double x) {
        int rounds = 0;
        for (double y = x; y < 100; y *= 2) {
            rounds++;
        }
        return rounds;
    }

    @Test
    void farToTheLeftTheTangentIsLostFirst() {
        assertTrue(Double.isInfinite(Math.exp(800)));
        double c = 1 + Math.exp(700);
        assertTrue(Double.isInfinite(c * c));
        assertEquals(-304, Math.log10(1 / c), 0.1, "about ten to the minus 304");
    }
}
