package org.chainrule.exercises.ch08;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainrule.diff.FiniteDifference;
import org.chainrule.judge.Finding;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The expected numbers of the keys are those that the library finds from the formulas of weather and flight. */
class NumbersOfChapter8Test {

    private final Program flight = Program.parse("x = 2*t; y = t^2; z = 1 - t; f = x^2 + 5*y + 10*z + x*y*z", "t");
    private final Program weather = Program.parse("f = x^2 + 5*y + 10*z + x*y*z", "x", "y", "z");

    @Test
    void theReadingAndItsDerivativeAreThoseOfTheProgram() {
        assertRight(judge(Exercise1Key.KEY, new String[] {flight.expand().toString(), flight.derivative("t").expand().toString()}));
    }

    @Test
    void rowColumnAndProductAreThoseOfTheProgram() {
        Evaluation at = flight.at("t=2");
        double[][] row = {{at.local("f", "x"), at.local("f", "y"), at.local("f", "z")}};
        double[][] column = {{at.local("x", "t")}, {at.local("y", "t")}, {at.local("z", "t")}};
        assertRight(judge(Exercise2Key.KEY, new Object[] {row, column, new double[][] {{at.derivative("f", "t")}}}));
        assertRight(judge(Exercise2Key.KEY, new Object[] {new double[][] {{4, 1, 26}}, new double[][] {{2}, {4}, {-1}}, -14.0}));
    }

    @Test
    void thePrintedLineBreaksWhereverTheTextSays() {
        Program first = Program.parse("x = t; y = t^2; z = t^3; f = x^2 + 5*y + 10*z + x*y*z", "t");
        for (double t : new double[] {-1, 0.5, 3, -0.7}) {
            double truth = first.at("t=" + t).derivative("f", "t");
            assertRight(judge(Exercise3Key.KEY, new double[] {t, Exercise3Key.printed(t), truth}));
        }
        assertEquals(400, Exercise3Key.printed(2));
        assertEquals(336, Exercise3Key.truth(2));
        assertEquals(2736, Exercise3Key.printed(3));
        assertEquals(1764, Exercise3Key.truth(3));
        assertEquals(16, Exercise3Key.printed(-1));
        assertEquals(12, Exercise3Key.truth(-1));
    }

    @Test
    void theContributionsAddUpToTheDerivative() {
        Evaluation at = flight.at("t=2");
        assertEquals(at.local("f", "x") * at.local("x", "t"), Program.parse("8*t + 2*t^2 - 2*t^3").at("t=2").value());
        assertEquals(at.local("f", "y") * at.local("y", "t"), Program.parse("4*t^2 - 4*t^3 + 10*t").at("t=2").value());
        assertEquals(at.local("f", "z") * at.local("z", "t"), Program.parse("-2*t^3 - 10").at("t=2").value());
        assertRight(judge(Exercise4Key.KEY, new String[] {"8*t + 2*t^2 - 2*t^3", "4*t^2 - 4*t^3 + 10*t", "-2*t^3 - 10",
            flight.derivative("t").toString()}));
    }

    @Test
    void speedAndRatesFollowFromGradientAndVelocity() {
        double[] gradient = FiniteDifference.gradient(
                p -> weather.at("x=" + p[0] + ", y=" + p[1] + ", z=" + p[2]).value(), 0, 0, 1);
        double best = Math.sqrt(gradient[0] * gradient[0] + gradient[1] * gradient[1] + gradient[2] * gradient[2]);
        double speed = Math.sqrt(2 * 2 + 1);
        double rate = flight.at("t=0").derivative("f", "t");
        assertRight(judge(Exercise5Key.KEY, new double[] {speed, rate / speed, best}));
        assertRight(judge(Exercise5Key.KEY, new double[] {2.2361, -4.4721, 11.180}));
        assertEquals(-0.4, rate / speed / best, 1e-9);
        assertEquals(114, Math.toDegrees(Math.acos(rate / speed / best)), 0.5);
    }

    @Test
    void theChangingWeatherHasThreeRoutes() {
        Evaluation at = Program.parse("x = t^2; y = 3*t; x*y + 2*t*x", "t").at("t=1");
        Evaluation held = Program.parse("x*y + 2*t*x", "x", "y", "t").at("x=1, y=3, t=1");
        assertRight(judge(Exercise9Key.KEY, new double[] {held.gradient().get("x") * 2, held.gradient().get("y") * 3,
            held.gradient().get("t"), at.gradient().get("t")}));
    }

    @Test
    void theDirectionOfNoChangeIsAQuarterTurnFromTheGradient() {
        double[] gradient = FiniteDifference.gradient(p -> p[0] * p[0] + 5 * p[1] + 10 + p[0] * p[1], 2, 1);
        assertEquals(5, gradient[0], 1e-6);
        assertEquals(7, gradient[1], 1e-6);
        assertEquals(54.5, Math.toDegrees(Math.atan2(7, 5)), 0.05);
    }

    private static void assertRight(Finding finding) {
        assertEquals(1, finding.credit(), finding.toString());
    }
}
