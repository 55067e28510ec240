package org.chainrule.exercises.ch12;

import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.stopGradient;
import static org.chainrule.tensor.Functions.tanh;
import static org.chainrule.tensor.Functions.tensor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The numbers that the texts of chapter 12 name are those that the library finds. */
class ProseOfChapter12Test {

    @Test
    void theContributionsToTheSlopeOfXToTheXMeetAtE() {
        Program power = Program.parse("u = x; v = x; g = u^v");
        Evaluation atOne = power.at(Map.of("x", 1.0));
        assertEquals(1, atOne.local("g", "u"));
        assertEquals(0, atOne.local("g", "v"));
        Evaluation atE = power.at(Map.of("x", Math.E));
        assertEquals(atE.local("g", "u"), atE.local("g", "v"), 1e-12);
        assertEquals(0.3679, 1 / Math.E, 5e-5);
        assertEquals(0.69, Math.pow(1 / Math.E, 1 / Math.E), 5e-3);
    }

    @Test
    void theLastLayerOfTheHourglassCostsMost() {
        double[] hourglass = {50, 2, 50, 2, 50};
        assertEquals(200 + 200 + 5000, Costs.best(hourglass));
        assertEquals(1600 + 200 + 5000, Costs.best(new double[] {50, 2, 400, 2, 50}));
        assertEquals(30, Costs.forward(new double[] {3, 4, 2, 1}));
        assertEquals(20, Costs.reverse(new double[] {3, 4, 2, 1}));
        assertEquals(92, 10_100_000 / 110_000.0, 0.5);
    }

    @Test
    void aFrozenWeightLetsTheGradientThroughAndADetachedLayerDoesNot() {
        Tensor first = tensor(0.7);
        tanh(tensor(1.2).times(tanh(constant(-0.9).times(tanh(first.times(2)))))).backward();
        double measured = FiniteDifference.central(w -> Math.tanh(1.2 * Math.tanh(-0.9 * Math.tanh(w * 2))), 0.7);
        assertEquals(measured, first.grad().value(), 1e-9);
        assertTrue(Math.abs(measured) > 0.1);
        Tensor cut = tensor(0.7);
        tanh(tensor(1.2).times(stopGradient(tanh(constant(-0.9).times(tanh(cut.times(2))))))).backward();
        assertFalse(cut.hasGrad() && cut.grad().value() != 0);
        Tensor knob = tensor(3);
        knob.times(stopGradient(knob)).backward();
        assertEquals(3, knob.grad().value());
    }

    @Test
    void theCurveIsALittleBelowItsTangent() {
        double low = 1;
        double high = 3;
        for (int i = 0; i < 80; i++) {
            double y = (low + high) / 2;
            if (1.21 + 1.1 * y + y * y * y < 11) {
                low = y;
            } else {
                high = y;
            }
        }
        assertEquals(1.9682, low, 5e-5);
        assertEquals(1.96923, 2 - 0.4 / 13, 5e-6);
    }

    @Test
    void theDescentSettlesWhereTheTextSays() {
        double[] good = descend(1, 50);
        assertEquals(0.28, descend(1, 0)[3], 5e-3);
        assertEquals(0.011, good[3], 5e-4);
        double[] end = descend(1, 500);
        assertEquals(1.508, end[0], 5e-4);
        assertEquals(1.316, end[1], 5e-4);
        assertEquals(0.400, end[2], 5e-4);
        double[] stuck = descend(4, 1000);
        assertEquals(0.15, stuck[0], 5e-3);
        assertEquals(1.24, stuck[3], 5e-3);
        assertEquals(1.5, lossAlongB(0), 0.01);
        assertEquals(2.8, lossAlongB(3.3), 0.01);
        assertTrue(lossAlongB(4.8) < lossAlongB(4) && lossAlongB(4.8) < lossAlongB(6));
    }

    private static double lossAlongB(double b) {
        return loss(1.5, b, 0.4);
    }

    private static double loss(double a, double b, double c) {
        double[] data = Waves.draw(Waves.SEED);
        double[] in = new double[3 + data.length];
        System.arraycopy(data, 0, in, 3, data.length);
        in[0] = a;
        in[1] = b;
        in[2] = c;
        return Waves.loss(in);
    }

    /** Parameters and error after so many steps of length 0.1 from (1, b, 0). */
    private static double[] descend(double b, int steps) {
        double[] p = {1, b, 0};
        for (int k = 0; k < steps; k++) {
            double[] slope = FiniteDifference.gradient(q -> loss(q[0], q[1], q[2]), p);
            for (int i = 0; i < 3; i++) {
                p[i] -= 0.1 * slope[i];
            }
        }
        return new double[] {p[0], p[1], p[2], loss(p[0], p[1], p[2])};
    }

    @Test
    void theInverseOfTheSketchHasTheReciprocalSlope() {
        Evaluation at = Program.parse("x^3 + x").at("x=1/2");
        assertEquals(0.625, at.value());
        assertEquals(7 / 4.0, at.derivative("f", "x"));
    }
}
