package org.chainrule.exercises.ch05;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainrule.judge.Finding;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The expected numbers of the keys are those that the library finds from the formulas. */
class NumbersOfChapter5Test {

    @Test
    void theTraceAt0IsTheProgramsOwn() {
        Evaluation at = Program.parse("a = -x; b = exp(a); c = 1 + b; d = 1/c").at("x=0");
        assertRight(judge(Exercise2Key.KEY, new double[] {at.value("a"), at.value("b"), at.value("c"), at.value("d"),
                at.derivative("a", "x"), at.derivative("b", "x"), at.derivative("c", "x"), at.derivative("d", "x")}));
    }

    @Test
    void theSteeperSigmoidHasTheDerivativeThatTheLibraryFinds() {
        String symbolic = Program.parse("1/(1 + exp(-2*x))").derivative("x").toString();
        assertRight(judge(Exercise3Key.KEY, new String[] {symbolic, "2*t*(1 - t)"}));
        Evaluation at = Program.parse("t = 1/(1 + exp(-2*x)); g = 2*t*(1 - t)").at("x=0.3");
        assertEquals(at.derivative("t", "x"), at.value("g"), 1e-15, "the formula in t is the slope of t");
    }

    @Test
    void theOtherSeedGivesTheTangentsOfTheLibrary() {
        Evaluation at = Program.parse("v1 = ln(x1); v2 = x1*x2; v3 = v1 + v2; v4 = sin(x2); v5 = v3 - v4", "x1", "x2")
                .at("x1=2, x2=5");
        assertRight(judge(Exercise10Key.KEY, new double[] {at.derivative("v1", "x2"), at.derivative("v2", "x2"),
                at.derivative("v3", "x2"), at.derivative("v4", "x2"), at.derivative("v5", "x2")}));
        assertRight(judge(Exercise10Key.KEY, new double[] {0, 2, 2, 0.28366, 1.7163}));
    }

    @Test
    void theLoopOf57RunsFourTimesAround2() {
        for (double x : new double[] {Math.pow(10, 0.25) + 1e-9, 2, Math.cbrt(10) - 1e-9}) {
            int rounds = 0;
            for (double y = 1; y < 10; y *= x) {
                rounds++;
            }
            assertEquals(4, rounds);
        }
        assertEquals(32, Program.parse("y = x^4").at("x=2").derivative("y", "x"));
    }

    private static void assertRight(Finding finding) {
        assertEquals(1, finding.credit(), finding.toString());
    }
}
