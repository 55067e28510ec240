package org.chainrule.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chainrule.judge.Finding.Verdict;
import org.junit.jupiter.api.Test;

class FunctionKeyTest {

    private static final FunctionKey KEY = FunctionKey.of(x -> x * x + 1)
            .wrong("sum-before-square", x -> (x + 1) * (x + 1), "You added 1 before squaring.", "Square first.")
            .wrong(x -> x * x, "The 1 is missing.", "Add it.").hint(2);

    @Test
    void theRightFunctionEarnsAllAtGivenAndAtRandomPoints() {
        assertEquals("Your function gives the right value at 3 points.",
                KEY.at(0, 1, -3).judge(Given.function(x -> x[0] * x[0] + 1)).headline());
        assertEquals(1, KEY.between(-10, 10).judge(Given.function(x -> 1 + x[0] * x[0])).credit());
    }

    @Test
    void aWrongFunctionIsShownWhatItGivesAndNeverWhatIsRight() {
        Finding finding = KEY.at(7).judge(Given.function(x -> 3));
        assertEquals(Verdict.WRONG, finding.verdict());
        assertEquals("For 7 it gives 3.", finding.understood());
        assertFalse(finding.toString().contains("50"), finding.toString());
        assertEquals(2, finding.hint());
    }

    @Test
    void anticipatedFunctionsAreRecognised() {
        Finding named = KEY.judge(Given.function(x -> (x[0] + 1) * (x[0] + 1)));
        assertEquals("sum-before-square", named.misconception());
        assertEquals("The 1 is missing.", KEY.judge(Given.function(x -> x[0] * x[0])).headline());
    }

    @Test
    void aStubIsNoAnswerAndOneNaNIsNoMatch() {
        assertEquals(Verdict.UNANSWERED, KEY.judge(Given.function(x -> Double.NaN)).verdict());
        assertEquals(Verdict.WRONG, KEY.at(1, 2).judge(Given.function(x -> x[0] == 1 ? 2 : Double.NaN)).verdict());
    }

    @Test
    void infinityIsRightOnlyWhereItIsDue() {
        FunctionKey reciprocal = FunctionKey.of(x -> 1 / x).at(0, 2);
        assertEquals(1, reciprocal.judge(Given.function(x -> 1 / x[0])).credit());
        assertEquals(0, reciprocal.judge(Given.function(x -> 0.5)).credit());
        assertEquals(0, KEY.at(3).judge(Given.function(x -> Double.POSITIVE_INFINITY)).credit());
    }

    @Test
    void aKeyWithoutPointsIsRefusedInASentence() {
        assertTrue(assertThrows(IllegalArgumentException.class, KEY::at).getMessage().contains("at least one"));
        assertThrows(IllegalArgumentException.class, () -> KEY.between(1, 1));
    }
}
