package org.chainrule.exercises.ch01;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.IntStream;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The numbers that the text of chapter 01 names are those that the library finds. */
class ProseOfChapter1Test {

    private static double at(String program, double x) {
        return Program.parse(program).at(Map.of("x", x)).value();
    }

    @Test
    void theWorkedExampleGives8OneWayAnd122TheOther() {
        assertEquals(8, at("u = x - 3; u^3", 5));
        assertEquals(122, at("u = x^3; u - 3", 5));
        assertEquals(16, at("u = x - 3; v = u^3; 2*v", 5), "what the learner's pipeline of 1.8 should find");
    }

    @Test
    void theTwoCompositionsNeverMeetAndTheSecondLiesAbove() {
        Program difference = Program.parse("(x^3 - 3) - (x - 3)^3").expand();
        assertEquals(0, Program.parse("9*x^2 - 27*x + 24").at("x=1.7").value() - difference.at("x=1.7").value(), 1e-12);
        assertTrue(27 * 27 - 4 * 9 * 24 < 0, "no root");
    }

    @Test
    void theLogarithmOfFourMinusASquareHasAValueBetweenMinus2And2() {
        assertEquals(-5, at("4 - x^2", -3));
        assertEquals(-5, at("4 - x^2", 3));
        assertTrue(Double.isFinite(at("ln(4 - x^2)", 1.999)) && Double.isFinite(at("ln(4 - x^2)", -1.999)));
        assertEquals(3, IntStream.range(0, 5).filter(i -> 4 - Math.pow(new double[] {-3, -1, 0, 1.5, 3}[i], 2) > 0).count());
    }

    @Test
    void aProgramOfStepsIsTheFormula() {
        for (double x = -1.1; x < 1.2; x += 0.1) {
            assertEquals(at("sin(x^2)", x), at("u = x^2; y = sin(u)", x), 1e-15);
            assertEquals(at("exp(cos(3*x^2 + 4))", x), at("a = x^2; b = 3*a; c = b + 4; d = cos(c); y = exp(d)", x), 1e-12);
            assertEquals(at("4*x*cos(x^3) + x", x), at("a = x^3; b = cos(a); c = 4*x; d = c*b; s = d + x", x), 1e-12);
        }
        assertEquals(3, Program.parse("a = x^3; b = cos(a); c = 4*x; d = c*b; s = d + x; y = ln(s)").at("x=1").graph().edgesFrom("x").size());
    }

    @Test
    void theThreeReadingsDifferAsTheTextSays() {
        assertEquals(3.945, IntStream.rangeClosed(0, 350).mapToDouble(i -> at("sin(x)*x^2", i / 100.0)).max().orElse(0), 1e-3);
        assertTrue(at("sin(x)*x^2", 3.5) < -4);
    }

    @Test
    void theLogarithmOfMinusTheCubeAtMinus2IsThatOf8() {
        assertEquals(8, at("-x^3", -2));
        assertEquals(2.079, at("ln(-x^3)", -2), 5e-4);
        assertEquals(4, at("u = x + 1; u^2", 1));
        assertEquals(2, at("u = x^2; u + 1", 1));
    }
}
