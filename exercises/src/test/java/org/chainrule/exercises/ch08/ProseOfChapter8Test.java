package org.chainrule.exercises.ch08;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The numbers that the text of chapter 08 names are those that the library finds. */
class ProseOfChapter8Test {

    private final Program flight = Program.parse("x = t; y = t^2; z = t^3; f = x^2 + 5*y + 10*z + x*y*z", "t");

    private double slope(double t) {
        return flight.at(Map.of("t", t)).derivative("f", "t");
    }

    @Test
    void atOneTheContributionsAreThreeTwelveAndThirtyThree() {
        assertArrayEquals(new double[] {3, 12, 33}, flight.at("t=1").paths("t").stream().mapToDouble(path -> path.product()).toArray());
    }

    @Test
    void bothFormulasOfTheFirstRouteHold() {
        assertEquals("t^6 + 10*t^3 + 6*t^2", flight.simplify().toString());
        for (double t : new double[] {-1, 0, 0.5, 1, 2}) {
            assertEquals(12 * t + 30 * t * t + 6 * Math.pow(t, 5), slope(t), 1e-9);
        }
        assertEquals(48, slope(1));
        assertEquals(336, slope(2));
    }

    @Test
    void theReadingFallsOnlyBetweenMinusFourTenthsAndZero() {
        assertTrue(slope(-0.41) > 0 && slope(-0.4) < 0 && slope(-0.01) < 0 && slope(0.01) > 0 && slope(-0.8) > 0);
        assertEquals(-1, flight.at("t=-0.8").value("f"), 0.05);
    }

    @Test
    void theRowIsThatOfTheText() {
        for (double t : new double[] {0.5, 2}) {
            Evaluation at = flight.at(Map.of("t", t));
            assertEquals(2 * t + Math.pow(t, 5), at.local("f", "x"), 1e-9);
            assertEquals(Math.pow(t, 4) + 5, at.local("f", "y"), 1e-9);
            assertEquals(Math.pow(t, 3) + 10, at.local("f", "z"), 1e-9);
        }
    }

    @Test
    void theGradientOnTheSliceIsThreeSix() {
        Map<String, Double> gradient = Program.parse("x^2 + 5*y + 10 + x*y", "x", "y").at("x=1, y=1").gradient();
        assertEquals(3, gradient.get("x"));
        assertEquals(6, gradient.get("y"));
        assertEquals(6.708, Math.sqrt(45), 5e-4);
        assertEquals(63, Math.toDegrees(Math.atan2(6, 3)), 0.5);
    }

    @Test
    void twiceAsFastIsTwiceTheRatePerTimeAndTheSamePerLength() {
        Program fast = Program.parse("x = 2*t; y = (2*t)^2; z = (2*t)^3; f = x^2 + 5*y + 10*z + x*y*z", "t");
        assertEquals(96, fast.at("t=0.5").derivative("f", "t"), 1e-9);
        assertEquals(12.83, 48 / Math.sqrt(14), 5e-3);
        assertEquals(12.88, Math.sqrt(166), 5e-3);
    }

    @Test
    void theFlightNeverBeatsTheGradient() {
        for (double t = 0; t <= 1.5; t += 0.05) {
            Evaluation at = flight.at(Map.of("t", t));
            double best = Math.sqrt(Math.pow(at.local("f", "x"), 2) + Math.pow(at.local("f", "y"), 2) + Math.pow(at.local("f", "z"), 2));
            assertTrue(slope(t) / Math.sqrt(1 + 4 * t * t + 9 * Math.pow(t, 4)) <= best + 1e-9);
        }
    }
}
