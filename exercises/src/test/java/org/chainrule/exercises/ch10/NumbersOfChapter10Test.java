package org.chainrule.exercises.ch10;

import static org.chainrule.diff.Derivatives.compose;
import static org.chainrule.diff.Derivatives.jacobian;
import static org.chainrule.diff.Derivatives.jvp;
import static org.chainrule.diff.Derivatives.vjp;
import static org.chainrule.exercises.Given.judge;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.sin;
import static org.chainrule.tensor.Functions.stack;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.chainrule.judge.Finding;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The expected numbers of the keys are those that the library finds from the formulas. */
class NumbersOfChapter10Test {

    private final Function1 phi = u -> stack(u.at(0).times(u.at(1)), u.at(0).minus(u.at(1).pow(2)));

    @Test
    void thePushOf101IsTheLibrarys() {
        double[] in = {1.5, -2, 0.25, 3, 1, -0.5, 2, -3};
        Function1 f = u -> stack(u.at(0).times(u.at(1)).times(in[6]).plus(sin(u.at(2))),
                u.at(1).times(u.at(2)).times(in[7]).plus(u.at(0).pow(2)));
        assertArrayEquals(jvp(f, constant(1.5, -2, 0.25), constant(3, 1, -0.5)).toArray(),
                Exercise1Key.times(in, new double[] {3, 1, -0.5}), 1e-12);
    }

    @Test
    void pushingAndPullingARandomTapeAgree() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            RandomTape tape = RandomTape.draw(random);
            assertArrayEquals(tape.gradient(), tape.slipped(false, false, 2, tape.weights()[0], tape.weights()[1]), 1e-9);
        }
    }

    @Test
    void theTestOf103IsTheLibrarys() {
        Function1 twice = compose(phi, phi);
        Tensor v = constant(2, -1);
        Tensor w = constant(4, 1);
        Tensor push = jvp(twice, constant(1, 2), v);
        Tensor pull = vjp(twice, constant(1, 2), w);
        assertEquals(w.dot(push).value(), pull.dot(v).value());
        assertRight(judge(Exercise3Key.KEY, new double[] {push.at(0).value(), push.at(1).value(), pull.at(0).value(),
                pull.at(1).value(), w.dot(push).value()}));
    }

    @Test
    void theSlipsOf103AreTheProductsThatTheyAreCalledBy() {
        Tensor inner = jacobian(phi).at(1, 2);
        Tensor outer = jacobian(phi).at(2, -3);
        Tensor v = constant(2, -1);
        Tensor w = constant(4, 1);
        Tensor product = outer.matmul(inner);
        Tensor swapped = inner.matmul(outer);
        Tensor elsewhere = inner.matmul(inner);
        assertArrayEquals(new double[] {-16, 1}, product.transpose().matmul(v).toArray());
        assertArrayEquals(new double[] {-27, 9}, product.matmul(w).toArray());
        assertArrayEquals(new double[] {-20, 8}, swapped.matmul(v).toArray());
        assertArrayEquals(new double[] {-27, 18}, w.matmul(swapped).toArray());
        assertArrayEquals(new double[] {12, -21}, elsewhere.matmul(v).toArray());
        assertArrayEquals(new double[] {18, 9}, w.matmul(elsewhere).toArray());
    }

    @Test
    void theCountsOf104And105AreThoseOfTheTwoEnds() {
        assertRight(judge(Exercise4Key.KEY, new double[] {Exercise6Key.forward(1000, 100, 100, 1),
                Exercise6Key.reverse(1000, 100, 100, 1)}));
        assertRight(judge(Exercise5Key.KEY, new double[] {Exercise6Key.forward(1, 100, 100, 1000),
                Exercise6Key.reverse(1, 100, 100, 1000), 1, 1000}));
    }

    @Test
    void theHourglassIsCheapestFromTheMiddle() {
        assertEquals(15_000, Exercise6Key.forward(50, 2, 50, 2, 50));
        assertEquals(15_000, Exercise6Key.reverse(50, 2, 50, 2, 50));
        assertEquals(5_400, Exercise6Key.cheapest(50, 2, 50, 2, 50));
    }

    @Test
    void aThousandIsTheBestSpacingOf107() {
        double best = Double.POSITIVE_INFINITY;
        for (int spacing = 2; spacing < 1_000_000; spacing++) {
            best = Math.min(best, 1e6 / spacing + spacing);
        }
        assertEquals(2000, best);
    }

    private static void assertRight(Finding finding) {
        assertEquals(1, finding.credit(), finding.toString());
    }
}
