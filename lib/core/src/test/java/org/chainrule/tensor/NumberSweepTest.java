package org.chainrule.tensor;

import static org.chainrule.tensor.Functions.relu;
import static org.chainrule.tensor.Functions.tensor;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Single numbers have a sweep of their own; it gives what the tape gives. */
class NumberSweepTest {

    private final Tensor x = tensor(3);
    private final Tensor y = tensor(1);
    private final Tensor p = y.times(x.pow(2));
    private final Tensor q = x.times(2).plus(y);
    private final Tensor g = p.pow(2).minus(q.pow(3));

    @Test
    void aSweepBrokenOffInTheMiddleDoesNotSpoilTheNext() {
        for (int waitingFor : new int[] {1, 3, 1000}) {
            for (Tensor number : new Tensor[] {p, x}) {
                ((Single) number).enter("a sweep that came so far");
                number.setPlace(waitingFor);
            }
            g.backward();
            assertEquals(-186, x.grad().value());
            assertEquals(15, y.grad().value());
        }
    }

    @Test
    void notesThatATapeLeftDoNotSpoilASweep() {
        Tape.of(g);
        g.backward();
        assertEquals(-186, x.grad().value());
        Tape.of(q);
        g.backward();
        assertEquals(-186, x.grad().value());
    }

    @Test
    void whereNoNumberIsReachedTheOldGradientStays() {
        x.backward();
        Functions.sign(x).backward();
        assertEquals(1, x.grad().value());
    }

    @Test
    void entriesOfAnArrayHaveTheSlopesOfSingleNumbers() {
        double[] numbers = {-2, -Double.MIN_VALUE, -0.0, 0, Double.MIN_VALUE, 1e-300, 3, 1e300, Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY, Double.NaN};
        Tensor together = tensor(numbers);
        relu(together).sum().backward();
        double[] one = Arrays.stream(numbers).map(number -> {
            Tensor alone = tensor(number);
            relu(alone).backward();
            return alone.grad().value();
        }).toArray();
        assertArrayEquals(new double[] {0, 0, 0, 0, 1, 1, 1, 1, 1, 0, Double.NaN}, one);
        assertArrayEquals(one, together.grad().toArray());
    }
}
