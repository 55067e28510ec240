package org.chainrule.diff;

import static org.chainrule.tensor.Functions.sin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Estimates of derivatives, and what they are good for. */
class FiniteDifferenceTest {

    @Test
    void theCentralDifferenceIsExactForSquaresAndTheForwardOneIsNot() {
        assertEquals(6, FiniteDifference.central(x -> x * x, 3, 0.5));
        assertEquals(6.5, FiniteDifference.forward(x -> x * x, 3, 0.5));
    }

    @Test
    void theBestStepsGetHalfAndTwoThirdsOfTheDigits() {
        double exact = Math.cos(1);
        assertEquals(exact, FiniteDifference.forward(Math::sin, 1), 1e-7);
        assertEquals(exact, FiniteDifference.central(Math::sin, 1), 1e-10);
    }

    @Test
    void theStepGrowsWithTheSizeOfTheArgument() {
        assertEquals(2e12, FiniteDifference.central(x -> x * x, 1e12), 2e3);
    }

    @Test
    void aRightGradientPassesTheCheck() {
        GradientCheck check = GradientCheck.of(x -> x.at(0).times(sin(x.at(1))), 3, 1);
        assertTrue(check.passes(), check.toString());
    }

    @Test
    void aWrongGradientFailsTheCheckAndTheWorstCoordinateIsNamed() {
        Function1 wrong = x -> x.at(0).plus(pretendConstant(x.at(1)));
        GradientCheck check = GradientCheck.of(wrong, 3, 2);
        assertFalse(check.passes());
        assertEquals("The gradient differs from central differences; the worst coordinate is 1: 0 against 1 (relative difference 1).",
                check.toString());
    }

    /** A function whose derivative is forgotten. */
    private static Tensor pretendConstant(Tensor x) {
        return org.chainrule.tensor.Functions.constant(x.value());
    }
}
