package org.chainrule.exercises.ch04;

import static org.chainrule.judge.Finding.Verdict.UNANSWERED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.chainrule.exercises.Given;
import org.chainrule.judge.Finding;
import org.chainrule.judge.PropertyKey;
import org.junit.jupiter.api.Test;

/** Exercise 4.5 accepts any method that is right, and knows the ways to be wrong. */
class ChainOfAnyLengthTest {

    private static final List<PropertyKey> KEYS = List.of(Exercise5Key.TRUE, Exercise5Key.EMPTY, Exercise5Key.MANY);

    @Test
    void aWalkFromTheOutsideInIsJustAsRight() {
        KEYS.forEach(key -> assertEquals(1, judge(key, ChainOfAnyLengthTest::outsideIn).credit(), judge(key, ChainOfAnyLengthTest::outsideIn).toString()));
    }

    /** Stores all values first, then multiplies the slopes from the last link back to the first. */
    private static double outsideIn(double[] in) {
        double[] values = new double[in.length];
        values[0] = in[0];
        for (int i = 1; i < in.length; i++) {
            values[i] = Chains.value((int) in[i], values[i - 1]);
        }
        double product = 1;
        for (int i = in.length - 1; i > 0; i--) {
            product *= Chains.slope((int) in[i], values[i - 1]);
        }
        return product;
    }

    @Test
    void slopesAtTheStartAreOuterAtX() {
        assertEquals("outer-at-x", judge(Exercise5Key.TRUE, in -> {
            double product = 1;
            for (int i = 1; i < in.length; i++) {
                product *= Chains.slope((int) in[i], in[0]);
            }
            return product;
        }).misconception());
    }

    @Test
    void theLastSlopeAloneForgetsTheInnerOnes() {
        assertEquals("inner-forgotten", judge(Exercise5Key.TRUE, in -> {
            double u = in[0];
            double last = 1;
            for (int i = 1; i < in.length; i++) {
                last = Chains.slope((int) in[i], u);
                u = Chains.value((int) in[i], u);
            }
            return last;
        }).misconception());
    }

    @Test
    void theOutermostLinkFirstIsTheWrongOrder() {
        assertTrue(judge(Exercise5Key.TRUE, in -> {
            double[] back = new double[in.length];
            back[0] = in[0];
            for (int i = 1; i < in.length; i++) {
                back[i] = in[in.length - i];
            }
            return outsideIn(back);
        }).headline().contains("begins with the last"));
    }

    @Test
    void aSlopeTakenTooLateIsCalledThat() {
        Finding finding = judge(Exercise5Key.TRUE, in -> {
            double u = in[0];
            double product = 1;
            for (int i = 1; i < in.length; i++) {
                u = Chains.value((int) in[i], u);
                product *= Chains.slope((int) in[i], u);
            }
            return product;
        });
        assertEquals(0, finding.credit());
        assertTrue(finding.headline().contains("one place too late"), finding.toString());
    }

    @Test
    void aConstantEarnsNothing() {
        KEYS.forEach(key -> assertEquals(0, judge(key, in -> 1).credit()));
        KEYS.forEach(key -> assertEquals(0, judge(key, in -> 0).credit()));
    }

    @Test
    void anUntouchedStubIsUnanswered() {
        KEYS.forEach(key -> assertEquals(UNANSWERED, judge(key, in -> Double.NaN).verdict()));
    }

    private static Finding judge(PropertyKey key, ToDoubleFunction<double[]> method) {
        return Given.judgeVector(key, method::applyAsDouble);
    }
}
