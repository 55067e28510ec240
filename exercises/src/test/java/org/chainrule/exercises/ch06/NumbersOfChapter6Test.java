package org.chainrule.exercises.ch06;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainrule.judge.Finding;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The expected numbers of the keys are those that the library finds from the formulas. */
class NumbersOfChapter6Test {

    private final Program wheels = Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3", "x", "y");

    @Test
    void theLocalDerivativesAreThoseOfTheProgram() {
        Evaluation at = wheels.at("x=-3, y=2");
        assertRight(judge(Exercise1Key.KEY, new double[] {at.local("g", "p"), at.local("g", "q"), at.local("p", "x"),
                at.local("p", "y"), at.local("q", "x"), at.local("q", "y")}));
    }

    @Test
    void theTotalDerivativesAreThoseOfTheProgram() {
        Evaluation at = wheels.at("x=-3, y=2");
        assertRight(judge(Exercise2Key.KEY, new double[] {at.derivative("g", "x"), at.derivative("g", "y")}));
    }

    @Test
    void rc3IsTheProgramsTotalDerivative() {
        Evaluation at = Program.parse("p = 4*y - x; q = 3*x*y - 4*y; g = p^2*q", "x", "y").at("x=5, y=4");
        assertRight(judge(Exercise3Key.KEY, at.derivative("g", "y")));
        assertEquals(484, at.derivative("g", "x"), 1e-9, "the other variable's derivative, which the key names");
    }

    @Test
    void theGraphOf64HasFivePaths() {
        Evaluation at = Program.parse("a = x*y; b = a + x; c = a*b; g = b + c", "x", "y").at("x=1, y=1");
        assertEquals(5, at.graph().paths("x", "g").size());
        assertEquals(8, at.graph().edges().size());
    }

    @Test
    void xToTheXIsASumOverTwoPaths() {
        Evaluation at = Program.parse("u = x; v = x; g = u^v").at("x=2");
        assertRight(judge(Exercise6Key.KEY, new double[] {at.local("g", "u"), at.local("g", "v"), at.derivative("g", "x")}));
        assertRight(judge(Exercise6Key.KEY, new double[] {4, 2.7726, 6.7726}));
    }

    private static void assertRight(Finding finding) {
        assertEquals(1, finding.credit(), finding.toString());
    }
}
