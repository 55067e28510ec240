package org.chainrule.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chainrule.judge.Finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericKeyTest {

    private static final NumericKey RC3 = NumericKey.of("dg/dy", 5203)
            .misconception(Misconception.PATH_DROPPED, 3872, "Only the path through p is counted.")
            .misconception(Misconception.PATH_DROPPED, 1331)
            .misconception(Misconception.SUMS_MULTIPLIED, 16335)
            .wrong(121, "This is one edge, not a path.", "Multiply on.")
            .next("Draw the tree.").hint(2);

    private static Finding judge(Object value) {
        return RC3.judge(Given.value(value));
    }

    @Test
    void theRightNumberEarnsAllAsAValueAnExpressionOrASingleEntry() {
        assertEquals(Verdict.CORRECT, judge(5203).verdict());
        assertEquals(Verdict.CORRECT, judge("968*4 + 121*11").verdict());
        assertEquals(Verdict.CORRECT, judge(new double[] {5203}).verdict());
    }

    @Test
    void typedTextIsEchoedAsItWasRead() {
        assertEquals("We read: $968 \\cdot 4 + 121 \\cdot 11$, which is 5203.", judge("968*4 + 121*11").understood());
    }

    @Test
    void numbersAreEchoedWithTheDigitsThatAreCompared() {
        assertEquals("You gave −27.", judge(-27).understood());
        assertEquals("You gave 36.53388.", judge(36.53387788066415).understood());
        assertEquals("We read: $\\frac{-1}{4}$, which is −0.25.", judge("-1/4").understood());
        assertEquals("We read: $\\frac{1}{0}$, which is ∞.", judge("1/0").understood());
        assertEquals("We read: $\\frac{0}{0}$, which is no number.", judge("0/0").understood());
    }

    @Test
    void aNumberMayBeTypedAsInJava() {
        assertEquals(Verdict.CORRECT, judge("Math.pow(11, 3) + 968*Math.sqrt(16)").verdict());
    }

    @Test
    void eachMisconceptionGetsItsOwnMessage() {
        assertEquals("path-dropped", judge(3872).misconception());
        assertEquals("Only the path through p is counted.", judge(3872).headline());
        assertEquals(Misconception.PATH_DROPPED.message(), judge("11^3").headline());
        assertEquals("sums-multiplied", judge("(968 + 121)*(4 + 11)").misconception());
        assertEquals("sign", judge(-5203).misconception());
    }

    @Test
    void aWrongNumberOutsideTheCatalogueKeepsItsOwnAdvice() {
        Finding finding = judge(121);
        assertEquals("Multiply on.", finding.next());
        assertEquals("", finding.misconception());
    }

    @Test
    void anUnknownNumberGetsTheKeysActionAndHintButNeverTheExpectedValue() {
        Finding finding = judge(17);
        assertEquals(Verdict.WRONG, finding.verdict());
        assertEquals("You gave 17.", finding.understood());
        assertEquals("Draw the tree.", finding.next());
        assertEquals(2, finding.hint());
        assertFalse(finding.toString().contains("5203"));
    }

    @Test
    void theStubIsUnansweredWhetherNaNOrBlankOrAbsent() {
        assertEquals(Verdict.UNANSWERED, judge(Double.NaN).verdict());
        assertEquals(Verdict.UNANSWERED, judge("  ").verdict());
        assertEquals(Verdict.UNANSWERED, RC3.judge(Given.nothing()).verdict());
    }

    @Test
    void infinityUndefinedAndNullHaveMessagesOfTheirOwn() {
        assertTrue(judge(1 / 0.0).headline().contains("infinite"));
        assertTrue(judge("0/0").headline().startsWith("Your formula for dg/dy has no value: 0/0 becomes NaN"), judge("0/0").headline());
        assertTrue(judge(null).headline().contains("null"));
    }

    @Test
    void whatIsNoNumberIsUnreadable() {
        assertEquals("A number is asked for as dg/dy, but you gave a truth value.", judge(true).headline());
        assertEquals(Verdict.UNREADABLE, judge(new double[] {1, 2}).verdict());
        assertEquals(Verdict.UNREADABLE, judge("968*x").verdict());
    }

    @Test
    void aTextThatCannotBeReadIsMarkedAtThePlace() {
        Finding finding = judge("968*(4 + ");
        assertEquals(Verdict.UNREADABLE, finding.verdict());
        assertTrue(judge("968*4 + 121*").understood().endsWith(": 968*4 + 121*▸"), judge("968*4 + 121*").understood());
    }

    @ParameterizedTest
    @CsvSource({"6.772588722239782, true", "6.77258, false", "6.7725887, true", "6.8, false"})
    void realNumbersAreRightToAPartInAMillion(double given, boolean right) {
        NumericKey key = NumericKey.of("total", 4 + 4 * Math.log(2));
        assertEquals(right, key.judge(Given.value(given)).credit() == 1);
    }

    @ParameterizedTest
    @CsvSource({"6.7726, true", "6.7725, false", "6.77259, true", "6.77, false"})
    void askedForDigitsAreEnough(double given, boolean right) {
        NumericKey key = NumericKey.of("total", 4 + 4 * Math.log(2)).digits(5);
        assertEquals(right, key.judge(Given.value(given)).credit() == 1);
    }

    @Test
    void aRoundedNumberIsToldToKeepItsDigits() {
        assertTrue(judge(5203.4).headline().startsWith("Close"), judge(5203.4).headline());
        assertFalse(judge(5200).headline().startsWith("Close"), "an integer is not a rounded form of another");
    }
}
