package org.chainrule.exercises.ch02;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.chainrule.judge.Finding;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The expected numbers of the keys are those that the library finds from the formulas. */
class NumbersOfChapter2Test {

    private static Evaluation at(String formula, double x) {
        return Program.parse(formula).at(Map.of("x", x));
    }

    @Test
    void theTableIsThatOfTheQuotients() {
        String f = "3*x^2 - 4*x";
        double[] answer = new double[4];
        double[] steps = {1, 0.1, 0.01};
        for (int i = 0; i < 3; i++) {
            answer[i] = (at(f, 1 + steps[i]).value() - at(f, 1).value()) / steps[i];
        }
        answer[3] = at(f, 1).gradient().get("x");
        assertRight(judge(Exercise1Key.KEY, answer));
    }

    @Test
    void theTangentHasTheHeightAndTheSlopeOfTheCurve() {
        Evaluation curve = at("x^3 - 2*x", 2);
        assertEquals(4, curve.value());
        assertEquals(10, curve.gradient().get("x"));
        assertRight(judge(Exercise6Key.KEY, curve.value() + " + " + curve.gradient().get("x") + "*(x - 2)"));
        assertRight(judge(Exercise6Key.KEY, "10*x - 16"));
    }

    @Test
    void theEstimatesAreThoseOfTheTangentOfTheRoot() {
        double slope = at("sqrt(x)", 9).gradient().get("x");
        assertRight(judge(Exercise7Key.KEY, new double[] {slope, 3 + 0.06 * slope, 3 - 0.12 * slope}));
        assertRight(judge(Exercise7Key.KEY, new double[] {1.0 / 6, 3.01, 2.98}));
    }

    @Test
    void theQuotientOfTheReciprocalAndItsLimit() {
        assertRight(judge(Exercise9Key.KEY, new Object[] {"(1/(2 + h) - 1/2)/h", at("1/x", 2).gradient().get("x")}));
        assertRight(judge(Exercise9Key.KEY, new Object[] {"-1/(4 + 2*h)", -0.25}));
    }

    @Test
    void aCubicsSlopeIsThatOfTheLibrary() {
        Cubic cubic = new Cubic(new double[] {2, -3, 1, 4, 1.5, 0.25});
        Evaluation at = at("2*x^3 - 3*x^2 + x + 4", 1.5);
        assertEquals(at.gradient().get("x"), cubic.slope(), 1e-12);
        assertEquals((at("2*x^3 - 3*x^2 + x + 4", 1.75).value() - at.value()) / 0.25, cubic.secant(), 1e-12);
        assertEquals("f(x) = 2x³ − 3x² + x + 4 at x = 1.5 with h = 0.25", cubic.said());
    }

    private static void assertRight(Finding finding) {
        assertEquals(1, finding.credit(), finding.toString());
    }
}
