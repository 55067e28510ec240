package org.chainrule.exercises.ch04;

import static org.chainrule.diff.Derivatives.compose;
import static org.chainrule.diff.Derivatives.derivative;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chainrule.diff.FiniteDifference;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.junit.jupiter.api.Test;

/** The numbers that the text of chapter 04 names are those that the library finds. */
class ProseOfChapter4Test {

    private final Program links = Program.parse("u = x - 2; v = u^3; y = cos(v)");

    @Test
    void theThreeSlopesAtFour() {
        Evaluation at = links.at("x=4");
        assertEquals(2, at.value("u"));
        assertEquals(8, at.value("v"));
        assertEquals(1, at.local("u", "x"));
        assertEquals(12, at.local("v", "u"));
        assertEquals(-11.872, at.derivative("y", "x"), 5e-4);
    }

    @Test
    void thePrintedLineAgreesAtThreeAndHasHalfTheSlopeAtFour() {
        assertEquals(-2.5244, Exercise2Key.printed(3), 5e-5);
        assertEquals(Exercise2Key.right(3), Exercise2Key.printed(3), 1e-15);
        assertEquals(-5.936, Exercise2Key.printed(4), 5e-4);
        assertEquals(2, Exercise2Key.right(4) / Exercise2Key.printed(4), 1e-12);
        assertEquals(links.at("x=3").derivative("y", "x"), Exercise2Key.right(3), 1e-12);
        for (double x = 1; x < 2; x += 0.1) {
            assertTrue(Exercise2Key.right(x) * Exercise2Key.printed(x) < 0, "opposite signs to the left of 2");
        }
    }

    @Test
    void theLogarithmsOfTheSlopesAddUp() {
        Evaluation at = links.at("x=2.1");
        assertEquals(-1.5, Math.log10(at.local("v", "u")), 0.05);
        assertEquals(-3, Math.log10(-at.local("y", "v")), 0.01);
        assertEquals(-4.5, Math.log10(-at.derivative("y", "x")), 0.05);
    }

    @Test
    void bothGroupingsHaveTheSameDerivative() {
        Function1 g = x -> x.minus(2);
        Function1 h = u -> u.pow(3);
        Function1 i = Functions::cos;
        for (double x : new double[] {1, 3, 4}) {
            assertEquals(derivative(compose(i, compose(h, g))).at(x).value(), derivative(compose(compose(i, h), g)).at(x).value(), 1e-15);
        }
        assertEquals(12, derivative(compose(h, g)).at(4).value());
    }

    @Test
    void theFourLinksStretchThreefoldInTheSecond() {
        Evaluation at = Program.parse("a = x^2; b = 3*a + 4; c = cos(b); y = exp(c)").at("x=0.5");
        assertEquals(1, at.local("a", "x"));
        assertEquals(3, at.local("b", "a"));
        assertEquals(3, derivative(x -> x.pow(2).times(3).plus(4)).at(0.5).value());
        assertEquals(at.derivative("y", "x"), FiniteDifference.central(x -> Math.exp(Math.cos(3 * x * x + 4)), 0.5), 1e-8);
    }

    @Test
    void theWorkedLogarithmIsTheLibrarysDerivative() {
        Program byHand = Program.parse("(sin(x^2) + 2*x^2*cos(x^2))/(x*sin(x^2) + 2)");
        Program library = Program.parse("log(x*sin(x^2) + 2)").derivative("x");
        for (String x : new String[] {"x=0.3", "x=1", "x=1.4"}) {
            assertEquals(library.at(x).value(), byHand.at(x).value(), 1e-14);
        }
    }

    @Test
    void rc2HasTheLabelElevenAtZero() {
        Evaluation at = Program.parse("u = 3*x + 1; y = u^3 + 8*u + 6").at("x=0");
        assertEquals(1, at.value("u"));
        assertEquals(11, at.local("y", "u"));
    }

    @Test
    void aHundredLinksRiseTo14000OrFallTo000003() {
        assertEquals(14_000, Math.pow(1.1, 100), 300);
        assertEquals(0.00003, Math.pow(0.9, 100), 0.000005);
    }

    @Test
    void tenTimesTheFirstCosineWouldBeNearlyFortyTimesTooSmall() {
        double slope = Chains.derivative(1, new int[10]);
        assertEquals(0.079293, slope, 5e-7);
        assertEquals(0.0021, Math.pow(Math.cos(1), 10), 5e-5);
        assertEquals(38, slope / Math.pow(Math.cos(1), 10), 1);
    }
}
