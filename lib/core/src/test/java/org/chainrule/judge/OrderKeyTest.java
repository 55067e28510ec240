package org.chainrule.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chainrule.judge.Finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderKeyTest {

    private static final OrderKey KEY = OrderKey.of().line("A").line("B", "A").line("C", "A").line("E", "B", "C")
            .distractor("D", "Line D divides by g(x) − g(a), which can be 0.").hint(1);

    private static Finding judge(Object value) {
        return KEY.judge(Given.value(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A B C E", "ACBE", "a, c, b, e", "A → B → C → E"})
    void anyOrderInWhichEachLineFollowsWhatItUsesIsRight(String order) {
        assertEquals(1, judge(order).credit());
    }

    @Test
    void aListOfLettersIsReadToo() {
        assertEquals(1, judge(new String[] {"A", "c", "B", "E"}).credit());
    }

    @Test
    void theRightLinesInABrokenOrderEarnHalfAndTheFirstBreakIsNamed() {
        Finding finding = judge("A B E C");
        assertEquals(0.5, finding.credit());
        assertTrue(finding.headline().contains("line E uses something that is only established after it"), finding.headline());
        assertEquals("You ordered: A B E C.", finding.understood());
    }

    @Test
    void aDistractorIsNamed() {
        Finding finding = judge("A B D C E");
        assertEquals("Line D divides by g(x) − g(a), which can be 0.", finding.headline());
        assertEquals(0, finding.credit());
    }

    @Test
    void missingTwiceUsedAndUnknownLinesHaveMessagesOfTheirOwn() {
        assertEquals("2 lines are still missing from the argument.", judge("A E").headline());
        assertEquals("Line B stands twice.", judge("A B B C E").headline());
        assertEquals("There is no line Z.", judge("A Z").headline());
    }

    @Test
    void theStubIsUnanswered() {
        assertEquals(Verdict.UNANSWERED, judge("").verdict());
        assertEquals(Verdict.UNANSWERED, judge(new String[0]).verdict());
    }
}
