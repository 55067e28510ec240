package org.chainrule.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chainrule.judge.Finding.Verdict;
import org.junit.jupiter.api.Test;

class NumbersKeyTest {

    private static final NumbersKey LOCAL = NumbersKey.of(NumericKey.of("∂g/∂p", 18), NumericKey.of("∂g/∂q", -147),
            NumericKey.of("∂p/∂x", 6).misconception(Misconception.OTHER_VARIABLE, 9), NumericKey.of("∂p/∂y", 9),
            NumericKey.of("∂q/∂x", 2), NumericKey.of("∂q/∂y", 1));

    private static final NumbersKey TOTAL = NumbersKey.of(NumericKey.of("dg/dx", -186), NumericKey.of("dg/dy", 15))
            .carrying("6.1", LOCAL, n -> new double[] {n[0] * n[2] + n[1] * n[4], n[0] * n[3] + n[1] * n[5]});

    @Test
    void allPartsRightEarnAllInEveryShapeOfAList() {
        double[] right = {18, -147, 6, 9, 2, 1};
        assertEquals(1, LOCAL.judge(Given.value(right)).credit());
        assertEquals(1, LOCAL.judge(Given.value(List.of(18, "-3*7^2", 6.0, "9", 2, 1))).credit());
        assertEquals(1, LOCAL.judge(Given.value("18, -147; 6, 9, 2, 1")).credit());
    }

    @Test
    void eachPartEarnsItsShareAndTheMessageNamesTheWrongOnes() {
        Finding finding = LOCAL.judge(Given.value(new double[] {18, 3, 9, 9, 2, 1}));
        assertEquals(4 / 6.0, finding.credit(), 1e-12);
        assertEquals(Verdict.PARTLY, finding.verdict());
        assertEquals("other-variable", finding.misconception());
        assertTrue(finding.headline().startsWith("4 of 6 right. Look at ∂p/∂x: "), finding.headline());
        assertTrue(finding.headline().endsWith("Not right yet either: ∂g/∂q."), finding.headline());
    }

    @Test
    void anUntouchedStubIsUnansweredAndAPartlyFilledOneIsNot() {
        double nan = Double.NaN;
        assertEquals(Verdict.UNANSWERED, LOCAL.judge(Given.value(new double[] {nan, nan, nan, nan, nan, nan})).verdict());
        assertEquals(1 / 6.0, LOCAL.judge(Given.value(new double[] {18, nan, nan, nan, nan, nan})).credit(), 1e-12);
    }

    @Test
    void anotherCountIsRefusedWithTheOrderThatIsAskedFor() {
        Finding finding = TOTAL.judge(Given.value(new double[] {1, 2, 3}));
        assertEquals("2 answers are asked for (dg/dx and dg/dy), but you gave 3.", finding.headline());
    }

    @Test
    void whatFollowsFromAWrongNumberEarnsHalf() {
        Finding finding = carried(new double[] {18, -147, 6, 9, 2, 3}, -186, 162 - 441);
        assertEquals(0.75, finding.credit());
        assertTrue(finding.headline().contains("consistent with your 6.1"), finding.headline());
    }

    @Test
    void nothingIsCarriedForwardFromMostlyWrongMissingZeroOrEqualNumbers() {
        double nan = Double.NaN;
        assertEquals(0, carried(new double[] {1, 2, 3, 4, 2, 1}, 7, 6).credit(), "more than half wrong");
        assertEquals(0, carried(new double[] {0, 0, 6, 9, 2, 1}, 0, 0).credit(), "all 0");
        assertEquals(0, carried(new double[] {5, 5, 6, 9, 2, 1}, 40, 50).credit(), "all equal");
        assertEquals(0.5, carried(new double[] {18, nan, 6, 9, 2, 1}, -186, nan).credit(), "only what is right");
    }

    @Test
    void withoutTheEarlierAnswerNothingIsCarried() {
        assertEquals(0, TOTAL.judge(Given.value(new double[] {1, 2})).credit());
    }

    @Test
    void theMessagesNeverHoldTheExpectedValue() {
        assertFalse(carried(new double[] {18, -147, 6, 9, 2, 3}, 7, 162 - 441).toString().contains("186"));
    }

    private static Finding carried(double[] earlier, double dgdx, double dgdy) {
        return TOTAL.judge(Given.value(new double[] {dgdx, dgdy}).with("6.1", earlier));
    }
}
