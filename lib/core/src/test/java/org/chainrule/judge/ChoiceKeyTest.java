package org.chainrule.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chainrule.judge.Finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceKeyTest {

    private static final ChoiceKey KEY = ChoiceKey.of("C", "3")
            .choice("A", Misconception.PATH_DROPPED, "A path may part again later.")
            .choice("B", Misconception.SUMS_MULTIPLIED)
            .choice("D", "Eight is the number of arrows.")
            .reason("1", "This reason would give two.").reason("2", "This reason would give four.")
            .next("Draw the graph.").hint(2);

    private static Finding judge(Object value) {
        return KEY.judge(Given.value(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C3", "c3", " c 3 ", "C, 3", "(c) 3.", "C\n3"})
    void labelsAreReadHoweverTheyAreTyped(String text) {
        assertEquals(1, judge(text).credit());
        assertEquals("You picked C, 3.", judge(text).understood());
    }

    @Test
    void aListOfTheTwoIsReadToo() {
        assertEquals(1, judge(new String[] {" c", "3 "}).credit());
        assertEquals(1, judge(new Object[] {"C", 3.0}).credit());
    }

    @Test
    void theRightChoiceForTheWrongReasonEarnsHalf() {
        Finding finding = judge("C1");
        assertEquals(0.5, finding.credit());
        assertEquals(Verdict.PARTLY, finding.verdict());
        assertEquals("The choice is right: half of the points. This reason would give two.", finding.headline());
        assertEquals(0.5, judge("C").credit());
    }

    @Test
    void eachWrongChoiceHasItsOwnSentenceAndEarnsNothingWhateverItsReason() {
        assertEquals("A path may part again later.", judge("A3").headline());
        assertEquals("path-dropped", judge("A3").misconception());
        assertEquals(Misconception.SUMS_MULTIPLIED.message(), judge("b").headline());
        assertEquals("Eight is the number of arrows.", judge("D1").headline());
        assertEquals("Draw the graph.", judge("D1").next());
        assertEquals(0, judge("A3").credit());
    }

    @Test
    void whatIsNoLabelIsRefusedWithTheLabelsThereAre() {
        assertEquals("There is no E among the choices A, B, C and D.", judge("E 3").headline());
        assertTrue(judge("C 7").headline().endsWith("There is no 7 among the reasons 1, 2 and 3."));
        assertEquals(Verdict.UNREADABLE, judge("A B 3").verdict());
        assertTrue(judge(true).headline().startsWith("Letters are asked for"));
    }

    @Test
    void aReasonWithoutAChoiceIsToldSo() {
        assertEquals("The reason is there, but the choice is missing.", judge(new String[] {"", "3"}).headline());
        assertEquals("The reason is there, but the choice is missing.", judge("1").headline());
    }

    @Test
    void theStubIsUnanswered() {
        assertEquals(Verdict.UNANSWERED, judge("").verdict());
        assertEquals(Verdict.UNANSWERED, judge(new String[] {"", " "}).verdict());
        assertEquals(Verdict.UNANSWERED, judge(null).verdict());
    }

    @Test
    void theStubIsUnansweredWithoutReasonsToo() {
        assertEquals(Verdict.UNANSWERED, ChoiceKey.of("A").choice("B", "Look again.").judge(Given.value("")).verdict());
        assertEquals(Verdict.UNANSWERED, ChoiceKey.of("A").choice("B", "Look again.").judge(Given.value(" ")).verdict());
    }

    @Test
    void withoutReasonsTheChoiceEarnsAll() {
        ChoiceKey key = ChoiceKey.of("yes").choice("no", "Look again.");
        assertEquals(1, key.judge(Given.value("Yes")).credit());
        assertEquals("Look again.", key.judge(Given.value("NO")).headline());
    }
}
