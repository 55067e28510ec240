package org.chainrule.exercises.ch02;

import static org.chainrule.exercises.Given.judgeVector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Finding.Verdict;
import org.junit.jupiter.api.Test;

/** Exercises 2.2 and 2.3 accept any method that is right, and know the ways to be wrong. */
class DifferencesTest {

    /** A learner's method. */
    private interface Difference {
        double of(DoubleUnaryOperator f, double x, double h);
    }

    private static Finding forwardLines(Difference method) {
        return judgeVector(Exercise2Key.LINES, in -> ask(method, in));
    }

    private static Finding forwardCurves(Difference method) {
        return judgeVector(Exercise2Key.CURVES, in -> ask(method, in));
    }

    private static Finding centralParabolas(Difference method) {
        return judgeVector(Exercise3Key.PARABOLAS, in -> ask(method, in));
    }

    private static Finding centralOrder(Difference method) {
        return judgeVector(Exercise3Key.ORDER, in -> ask(method, in));
    }

    private static double ask(Difference method, double[] in) {
        return method.of(x -> ((in[0] * x + in[1]) * x + in[2]) * x + in[3], in[4], in[5]);
    }

    private static double v(DoubleUnaryOperator f, double x) {
        return f.applyAsDouble(x);
    }

    @Test
    void theLibrarysDifferencesAreRight() {
        assertEquals(1, forwardLines(FiniteDifference::forward).credit());
        assertEquals(1, forwardCurves(FiniteDifference::forward).credit());
        assertEquals(1, centralParabolas(FiniteDifference::central).credit());
        assertEquals(1, centralOrder(FiniteDifference::central).credit());
    }

    @Test
    void aDifferenceOfHigherOrderIsAsRight() {
        Difference fourth = (f, x, h) -> (8 * (v(f, x + h) - v(f, x - h)) - (v(f, x + 2 * h) - v(f, x - 2 * h))) / (12 * h);
        assertEquals(1, centralParabolas(fourth).credit());
        assertEquals(1, centralOrder(fourth).credit());
    }

    @Test
    void theMeanOfForwardAndBackwardIsAsRight() {
        Difference mean = (f, x, h) -> ((v(f, x + h) - v(f, x)) / h + (v(f, x) - v(f, x - h)) / h) / 2;
        assertEquals(1, centralParabolas(mean).credit());
        assertEquals(1, centralOrder(mean).credit());
    }

    @Test
    void wrongForwardDifferencesAreCalledByName() {
        assertTrue(forwardCurves((f, x, h) -> v(f, x + h) - v(f, x) / h).headline().contains("before it subtracts"));
        assertTrue(forwardCurves((f, x, h) -> v(f, x + h) - v(f, x)).headline().contains("must still be divided"));
        assertTrue(forwardCurves((f, x, h) -> (v(f, x) - v(f, x - h)) / h).headline().contains("steps to x − h"));
        assertTrue(forwardCurves((f, x, h) -> (v(f, x + h) - v(f, x - h)) / (2 * h)).headline().contains("central difference"));
        assertTrue(forwardCurves((f, x, h) -> (v(f, x + h) - v(f, x)) / x).headline().contains("divided by x"));
        assertEquals("sign", forwardCurves((f, x, h) -> (v(f, x) - v(f, x + h)) / h).misconception());
        assertEquals("sign", forwardLines((f, x, h) -> (v(f, x) - v(f, x + h)) / h).misconception());
    }

    @Test
    void theBackwardDifferenceEarnsTheLinesOnly() {
        Difference backward = (f, x, h) -> (v(f, x) - v(f, x - h)) / h;
        assertEquals(1, forwardLines(backward).credit());
        assertEquals(0, forwardCurves(backward).credit());
    }

    @Test
    void wrongCentralDifferencesAreCalledByName() {
        Difference forward = (f, x, h) -> (v(f, x + h) - v(f, x)) / h;
        assertTrue(centralParabolas(forward).headline().contains("forward difference"));
        assertTrue(centralOrder(forward).headline().contains("more slowly than h²"), centralOrder(forward).toString());
        Difference twice = (f, x, h) -> (v(f, x + h) - v(f, x - h)) / h;
        assertTrue(centralParabolas(twice).headline().contains("twice the slope"));
        assertTrue(centralOrder(twice).headline().contains("does not shrink"), centralOrder(twice).toString());
        assertTrue(centralParabolas((f, x, h) -> (v(f, x + h) - v(f, x - h)) / 2 * h).headline().contains("left to right"));
        assertEquals("sign", centralParabolas((f, x, h) -> (v(f, x - h) - v(f, x + h)) / (2 * h)).misconception());
        assertTrue(centralParabolas((f, x, h) -> (v(f, x + h) + v(f, x - h)) / (2 * h)).headline().contains("added"));
    }

    @Test
    void aConstantEarnsNothingAndAStubIsUnanswered() {
        for (double constant : new double[] {0, 1}) {
            List.of(forwardLines((f, x, h) -> constant), forwardCurves((f, x, h) -> constant), centralParabolas((f, x, h) -> constant),
                    centralOrder((f, x, h) -> constant)).forEach(finding -> assertEquals(0, finding.credit(), finding.toString()));
        }
        List.of(forwardLines((f, x, h) -> Double.NaN), forwardCurves((f, x, h) -> Double.NaN), centralParabolas((f, x, h) -> Double.NaN),
                centralOrder((f, x, h) -> Double.NaN)).forEach(finding -> assertEquals(Verdict.UNANSWERED, finding.verdict()));
    }
}
