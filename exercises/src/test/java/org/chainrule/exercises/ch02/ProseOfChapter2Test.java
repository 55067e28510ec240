package org.chainrule.exercises.ch02;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The numbers that the text of chapter 02 names are those that the library finds. */
class ProseOfChapter2Test {

    private static double slope(String formula, double x) {
        return Program.parse(formula).at(Map.of("x", x)).gradient().get("x");
    }

    private static double quotient(DoubleUnaryOperator f, double x, double h) {
        return (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h;
    }

    private static double error(double measured) {
        return Math.abs(measured - Math.cos(1));
    }

    @Test
    void theSecantsOfTheParabolaHaveTheSlopes2PlusH() {
        for (double h : new double[] {2, 1.5, 1, 0.5, 0.1}) {
            assertEquals(2 + h, quotient(x -> x * x, 1, h), 1e-12);
        }
        assertEquals(2, slope("x^2", 1));
    }

    @Test
    void theQuotientOfTheCubeIs12And6HAndASquare() {
        assertEquals("12 + 6*h + h^2", Program.parse("12 + 6*h + h^2").toString());
        for (double h : new double[] {1, 0.1, -0.1, -1}) {
            assertEquals(12 + 6 * h + h * h, quotient(x -> x * x * x, 2, h), 1e-12);
        }
        assertEquals(12, slope("x^3", 2));
    }

    @Test
    void whatIsLeftOverForTheSlope11AndAHalfSettlesAtAHalf() {
        double h = 1e-4;
        assertEquals(0.5, (Math.pow(2 + h, 3) - (8 + 11.5 * h)) / h, 1e-3);
        assertEquals(0, (Math.pow(2 + h, 3) - (8 + 12 * h)) / h, 1e-3);
    }

    @Test
    void aNudgeOfATenthComesOutAs1261() {
        assertEquals(1.261, Math.pow(2.1, 3) - 8, 1e-12);
        assertEquals(0.061, 1.261 - 12 * 0.1, 1e-12);
    }

    @Test
    void theCubicTurnsAtMinusOneAndOne() {
        assertEquals(0, slope("x^3 - 3*x", -1));
        assertEquals(0, slope("x^3 - 3*x", 1));
        assertTrue(slope("x^3 - 3*x", 0) < 0 && slope("x^3 - 3*x", 2) > 0 && slope("x^3 - 3*x", -2) > 0);
    }

    @Test
    void theErrorsOfTheTwoDifferencesHaveOrderOneAndTwo() {
        for (double h : new double[] {0.1, 0.01, 0.001}) {
            double forward = error(FiniteDifference.forward(Math::sin, 1, h)) / error(FiniteDifference.forward(Math::sin, 1, h / 10));
            double central = error(FiniteDifference.central(Math::sin, 1, h)) / error(FiniteDifference.central(Math::sin, 1, h / 10));
            assertEquals(10, forward, 0.5);
            assertEquals(100, central, 1);
        }
    }

    @Test
    void theBestStepsAreAbout1em8And1em5() {
        double bestForward = 0;
        double bestCentral = 0;
        for (int k = -1; k >= -15; k--) {
            double h = Math.pow(10, k);
            bestForward = k == -1 || forward(h) < forward(Math.pow(10, bestForward)) ? k : bestForward;
            bestCentral = k == -1 || central(h) < central(Math.pow(10, bestCentral)) ? k : bestCentral;
        }
        assertEquals(-8, bestForward, 1);
        assertEquals(-5, bestCentral, 1);
        assertTrue(forward(1e-8) < 1e-7 && central(1e-5) < 1e-10);
        assertTrue(forward(1e-13) > 1e-5 && central(1e-13) > 1e-6, "the left branch");
    }

    @Test
    void stepsThatTheComputerCannotMakeMeasureNothing() {
        assertEquals(0, quotient(Math::sin, 1, 1e-16));
        assertEquals(0, quotient(Math::sin, 1, 1e-20));
        assertEquals(1, quotient(Math::sin, 0, 1e-20));
        assertEquals(2.2e-16, Math.ulp(1.0), 1e-17);
        assertEquals(1e-10, Math.ulp(1e6), 5e-11);
    }

    @Test
    void theTangentOfTheRootLiesALittleTooHigh() {
        assertEquals(3.009983, Math.sqrt(9.06), 5e-7);
        assertEquals(2.979933, Math.sqrt(8.88), 5e-7);
        assertEquals(4, (2.98 - Math.sqrt(8.88)) / (3.01 - Math.sqrt(9.06)), 0.1);
    }

    @Test
    void halfATinyStepDoublesTheErrorOnTheAverage() {
        double whole = 0;
        double half = 0;
        for (int i = 0; i < 1000; i++) {
            double x = 1 + i * 1e-4;
            double h = 1e-12 * (1 + i * 1.7e-4);
            whole += Math.abs(quotient(Math::sin, x, h) - Math.cos(x));
            half += Math.abs(quotient(Math::sin, x, h / 2) - Math.cos(x));
        }
        assertEquals(2, half / whole, 0.3);
    }

    private static double forward(double h) {
        return error(quotient(Math::sin, 1, h));
    }

    private static double central(double h) {
        return error((Math.sin(1 + h) - Math.sin(1 - h)) / (2 * h));
    }
}
