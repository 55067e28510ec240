package org.chainrule.exercises.ch10;

import static org.chainrule.diff.Derivatives.compose;
import static org.chainrule.diff.Derivatives.gradient;
import static org.chainrule.diff.Derivatives.jacobian;
import static org.chainrule.diff.Derivatives.jvp;
import static org.chainrule.diff.Derivatives.vjp;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.sin;
import static org.chainrule.tensor.Functions.stack;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.chainrule.program.Program;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The numbers that the text of chapter 10 names are those that the library finds. */
class ProseOfChapter10Test {

    private final Function1 phi = u -> stack(u.at(0).times(u.at(1)), u.at(0).minus(u.at(1).pow(2)));
    private final Function1 twice = compose(phi, phi);

    @Test
    void theWorkedExampleHasTheseFactors() {
        assertArrayEquals(new double[] {6, -1}, phi.at(3, 2).toArray());
        assertArrayEquals(new double[] {-6, 5}, twice.at(3, 2).toArray());
        assertArrayEquals(new double[][] {{2, 3}, {1, -4}}, jacobian(phi).at(3, 2).toRows());
        assertArrayEquals(new double[][] {{-1, 6}, {1, 2}}, jacobian(phi).at(6, -1).toRows());
        assertArrayEquals(new double[][] {{4, -27}, {4, -5}}, jacobian(twice).at(3, 2).toRows());
    }

    @Test
    void itIsPushedAndPulledThroughTheseStations() {
        assertArrayEquals(new double[] {8, -7}, jvp(phi, constant(3, 2), constant(1, 2)).toArray());
        assertArrayEquals(new double[] {-50, -6}, jvp(twice, constant(3, 2), constant(1, 2)).toArray());
        assertArrayEquals(new double[] {2, 12}, vjp(phi, constant(6, -1), constant(1, 3)).toArray());
        assertArrayEquals(new double[] {16, -42}, vjp(twice, constant(3, 2), constant(1, 3)).toArray());
    }

    @Test
    void theSameNumberStandsAtEveryLevel() {
        assertEquals(-68, 1 * 16 + 2 * -42);
        assertEquals(-68, 8 * 2 - 7 * 12);
        assertEquals(-68, -50 * 1 - 6 * 3);
    }

    @Test
    void checkpointsChangeNoDigit() {
        double[] waiting = new double[10_000];
        double value = 1;
        for (int k = 0; k < waiting.length; k++) {
            waiting[k] = value;
            value = Math.sin(value);
        }
        double adjoint = 1;
        double back = 1;
        for (int k = waiting.length - 1; k >= 0; k--) {
            adjoint *= Math.cos(waiting[k]);
            double again = waiting[k / 100 * 100];
            for (int i = 0; i < k % 100; i++) {
                again = Math.sin(again);
            }
            back *= Math.cos(again);
        }
        assertEquals(adjoint, back);
    }

    @Test
    void theCountsOfTheTablesAreThese() {
        assertEquals(312_000, Exercise6Key.forward(300, 50, 20, 2));
        assertEquals(32_000, Exercise6Key.reverse(300, 50, 20, 2));
        assertEquals(14_400, Exercise6Key.forward(40, 3, 40, 3, 40));
        assertEquals(14_400, Exercise6Key.reverse(40, 3, 40, 3, 40));
        assertEquals(5_520, Exercise6Key.cheapest(40, 3, 40, 3, 40));
        assertEquals(73_600, 2 * 40 * 3 * 40 + 40 * 40 * 40);
        assertEquals(Exercise6Key.reverse(300, 50, 20, 2), Exercise6Key.cheapest(300, 50, 20, 2));
        assertEquals(Exercise6Key.forward(2, 20, 50, 300), Exercise6Key.cheapest(2, 20, 50, 300));
        assertEquals(432_000, Exercise6Key.cheapest(60, 60, 60, 60));
        assertEquals(1_150_000, Exercise6Key.cheapest(500, 100, 5, 100, 300));
        assertTrue(1_150_000 < Exercise6Key.reverse(500, 100, 5, 100, 300));
    }

    @Test
    void forwardOverReverseIsTheChangeOfTheGradient() {
        Function1 f = x -> x.pow(2).times(sin(x)).sum();
        Tensor x = constant(0.5, 1, 2);
        Tensor v = constant(1, -1, 0.5);
        Tensor nudged = gradient(f).apply(x.plus(v.times(1e-5))).minus(gradient(f).apply(x.minus(v.times(1e-5)))).over(2e-5);
        assertArrayEquals(nudged.toArray(), jvp(gradient(f), x, v).toArray(), 1e-8);
    }

    @Test
    void bothWaysToAGraphGiveTheSameAndOnlyOneLetsAValueDecide() {
        Program built = Program.record((a, b) -> a.times(b).plus(sin(a)), "x", "y");
        assertEquals(2 + Math.cos(3), built.at("x=3, y=2").derivative("f", "x"), 1e-12);
        assertThrows(IllegalStateException.class, () -> Program.record((a, b) -> a.value() > 0 ? a.times(b) : b, "x", "y"));
    }

    @Test
    void thePointsThrownAtTheSquareComeCloseToPi() {
        Random dice = new Random(314);
        int hits = 0;
        for (int i = 0; i < 1_000_000; i++) {
            double u = dice.nextDouble();
            double t = dice.nextDouble();
            hits += u * u + t * t < 1 ? 1 : 0;
        }
        assertEquals(Math.PI, 4 * hits / 1e6, 0.01);
    }
}
