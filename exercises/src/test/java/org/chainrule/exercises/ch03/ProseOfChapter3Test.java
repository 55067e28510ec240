package org.chainrule.exercises.ch03;

import static org.chainrule.diff.Derivatives.derivative;
import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.log;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chainrule.diff.FiniteDifference;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The numbers that the text of chapter 03 names are those that the library finds. */
class ProseOfChapter3Test {

    private final Program machine = Program.parse("u = x^2 - 1; y = log(u)");

    @Test
    void theFirstMachineScalesByFourAndByAThird() {
        Evaluation at = machine.at("x=2");
        assertEquals(3, at.value("u"));
        assertEquals(4, at.local("u", "x"));
        assertEquals(1.0 / 3, at.local("y", "u"), 1e-15);
        assertEquals(4.0 / 3, at.derivative("y", "x"), 1e-15);
    }

    @Test
    void theNudgeOfATenthIsStretchedAboutFourTimesAndShrunkToAboutAThird() {
        Evaluation before = machine.at("x=2");
        Evaluation after = machine.at("x=2.1");
        double du = after.value("u") - before.value("u");
        assertEquals(4.1, du / 0.1, 1e-12);
        assertEquals(0.3124, (after.value("y") - before.value("y")) / du, 5e-5);
    }

    @Test
    void theInnerSlopeGrowsDownTheTableAndTheOuterOneShrinks() {
        double[] xs = {1.25, 1.5, 2, 3, 5};
        for (int i = 1; i < xs.length; i++) {
            Evaluation above = machine.at("x=" + xs[i - 1]);
            Evaluation below = machine.at("x=" + xs[i]);
            assertTrue(below.local("u", "x") > above.local("u", "x"));
            assertTrue(below.local("y", "u") < above.local("y", "u"));
            assertEquals(FiniteDifference.central(x -> Math.log(x * x - 1), xs[i]), below.derivative("y", "x"), 1e-8);
        }
    }

    @Test
    void theSquareHasTheLabelsThreeAndEightAtOne() {
        Evaluation at = Program.parse("u = 3*x + 1; y = u^2 - 2").at("x=1");
        assertEquals(3, at.local("u", "x"));
        assertEquals(8, at.local("y", "u"));
        assertEquals(24, derivative(x -> x.times(3).plus(1).pow(2).minus(2)).at(1).value());
    }

    @Test
    void nobodyHasDefinedTheSourcesW() {
        Evaluation at = Program.parse("g = x - 2; f = g^2").at("x=5");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> at.derivative("w", "x")).getMessage().contains("no name w"));
        assertEquals(2 * (5 - 2), at.derivative("f", "x"));
    }

    @Test
    void differentiatingTheNumberGivesNothing() {
        assertEquals(0, derivative(x -> log(x.minus(x).plus(3))).at(2).value());
    }

    @Test
    void theFlatInnerFunctionLeavesASlopeOfZero() {
        double[] nudges = {-0.1, -0.01};
        for (double h : nudges) {
            double flat = h > 0 ? h * h : 0;
            assertTrue(Double.isNaN((Math.exp(flat) - 1) / flat));
            assertEquals(0, (Math.exp(flat) - 1) / h, 0);
        }
        assertEquals(1, derivative(x -> exp(x)).at(0).value());
    }

    @Test
    void theSecantSlopesOfTheLogarithmFallFrom055To023() {
        assertEquals(0.55, (Math.log(1) - Math.log(3)) / (1 - 3), 5e-3);
        assertEquals(0.23, (Math.log(6) - Math.log(3)) / (6 - 3), 5e-3);
        assertEquals(1.0 / 3, (Math.log(3.0001) - Math.log(3)) / 0.0001, 1e-4);
    }

    @Test
    void doublingTheInnerFunctionQuadruplesTheSlopeAndSteepeningDoublesIt() {
        double before = derivative(x -> x.pow(2).plus(1).pow(2)).at(1).value();
        assertEquals(8, before);
        assertEquals(2 * before, derivative(x -> x.pow(2).minus(1).times(2).plus(2).pow(2)).at(1).value());
        assertEquals(4 * before, derivative(x -> x.pow(2).plus(1).times(2).pow(2)).at(1).value());
    }
}
