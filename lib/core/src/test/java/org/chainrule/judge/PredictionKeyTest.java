package org.chainrule.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainrule.judge.Finding.Verdict;
import org.junit.jupiter.api.Test;

class PredictionKeyTest {

    private static final PredictionKey KEY = PredictionKey.ofNumber().next("Run the next cell.");

    @Test
    void anyFiniteNumberEarnsThePoint() {
        assertEquals(1, KEY.judge(Given.value(-12.5)).credit());
        assertEquals(1, KEY.judge(Given.value("3*4")).credit());
        assertEquals("You gave 0.", KEY.judge(Given.value(0)).understood());
        assertEquals("Run the next cell.", KEY.judge(Given.value(0)).next());
    }

    @Test
    void anUncommittedOrInfinitePredictionEarnsNothing() {
        assertEquals(Verdict.UNANSWERED, KEY.judge(Given.value(Double.NaN)).verdict());
        assertEquals(Verdict.UNANSWERED, KEY.judge(Given.value("")).verdict());
        assertEquals(0, KEY.judge(Given.value(1 / 0.0)).credit());
        assertEquals(0, KEY.judge(Given.nothing()).credit());
    }

    @Test
    void severalNumbersMustAllBeCommitted() {
        PredictionKey two = PredictionKey.ofNumbers("tiny", "tinier");
        assertEquals(1, two.judge(Given.value(new double[] {1, 2})).credit());
        assertEquals("tiny: You gave 0.\ntinier: You gave 0.",
                two.judge(Given.value(new double[] {0, 0})).understood());
        assertEquals(0, two.judge(Given.value(new double[] {1, Double.NaN})).credit());
        assertEquals("In tinier: The formula uses lots, but no variable may stand here.", two.judge(Given.value(new String[] {"0.54", "lots"})).headline());
        assertEquals(Verdict.UNREADABLE, two.judge(Given.value(1)).verdict());
    }

    @Test
    void aWordMustBeOneOfThose() {
        PredictionKey word = PredictionKey.ofOneOf("larger", "smaller");
        assertEquals(1, word.judge(Given.value(" Larger")).credit());
        assertEquals("That is none of larger and smaller.", word.judge(Given.value("bigger")).headline());
        assertEquals(Verdict.UNANSWERED, word.judge(Given.value("")).verdict());
    }
}
