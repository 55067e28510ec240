package org.chainrule.exercises.ch01;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainrule.judge.Finding;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The expected numbers of the keys are those that the library finds from the formulas. */
class NumbersOfChapter1Test {

    @Test
    void theCompositionsAreThoseOfTheTwoSteps() {
        assertRight(judge(Exercise1Key.KEY, new String[] {composed("u = x - 3; u^3"), composed("u = x^3; u - 3"),
                composed("u = x - 3; u - 3"), composed("u = x^3; u^3")}));
    }

    @Test
    void theTwoOrdersGiveTheProgramsNumbersAndAgreeAtZeroOnly() {
        Program first = Program.parse("u = x + 1; u^2");
        Program second = Program.parse("u = x^2; u + 1");
        assertRight(judge(Exercise6Key.KEY, new Object[] {"C2", first.at("x=3").value(), second.at("x=3").value(), 0.0}));
        assertEquals(first.at("x=0").value(), second.at("x=0").value());
        assertEquals("2*x", Program.parse("(x + 1)^2 - (x^2 + 1)").expand().toString());
    }

    @Test
    void theNumbersOnTheWayAreThoseOfTheProgram() {
        Evaluation at = Program.parse("a = x - 2; b = a^2; c = 1 + b; y = 1/c").at("x=-1");
        assertRight(judge(Exercise7Key.KEY, new double[] {at.value("a"), at.value("b"), at.value("c"), at.value("y")}));
        assertEquals(Program.parse("1/(1 + (x - 2)^2)").at("x=-1").value(), at.value(), 1e-15);
    }

    private static String composed(String steps) {
        return Program.parse(steps).expand().toString();
    }

    private static void assertRight(Finding finding) {
        assertEquals(1, finding.credit(), finding.toString());
    }
}
