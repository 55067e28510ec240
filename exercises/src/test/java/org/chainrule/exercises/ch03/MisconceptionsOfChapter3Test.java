package org.chainrule.exercises.ch03;

import static org.chainrule.exercises.Given.judge;
import static org.chainrule.judge.Finding.Verdict.RECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.chainrule.exercises.Misconceptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ValueSource;

/** Each misconception is called by its name, earns less than full marks, and a blank answer is just unanswered. */
class MisconceptionsOfChapter3Test extends Misconceptions {

    private static final double NONE = Double.NaN;

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, "inner-forgotten", new String[] {"3", "2*u", "2*(3*x+1)", "2*(3*x+1)"}),
                Arguments.of(Exercise1Key.KEY, "outer-at-x", new String[] {"3", "2*u", "2*(3*x+1)", "2*x*3"}),
                Arguments.of(Exercise1Key.KEY, "derivative-inside", new String[] {"3", "2*u", "2*(3*x+1)", "18"}),
                Arguments.of(Exercise1Key.KEY, "composition-as-product", new String[] {"3", "2*u", "6*x+2", "9*x^2+2*x-6"}),
                Arguments.of(Exercise1Key.KEY, "power-slip", new String[] {"3", "u", "6*x+2", "18*x+6"}),
                Arguments.of(Exercise1Key.KEY, "sign", new String[] {"3", "2*u", "6*x+2", "-18*x-6"}),
                Arguments.of(Exercise2Key.KEY, "inner-forgotten", new String[] {"9*x^2+6*x-1", "6*x+2"}),
                Arguments.of(Exercise2Key.KEY, "power-slip", new String[] {"9*x^2+6*x-1", "9*x+6"}),
                Arguments.of(Exercise3Key.KEY, "outer-at-x", new double[] {7, 4, 12, 12}),
                Arguments.of(Exercise3Key.KEY, "inner-forgotten", new double[] {7, 14, 14, 42}),
                Arguments.of(Exercise3Key.KEY, "derivative-inside", new double[] {7, 6, 18, 42}),
                Arguments.of(Exercise3Key.KEY, "composition-as-product", new double[] {7, 14, 34, 42}),
                Arguments.of(Exercise3Key.KEY, "sign", new double[] {7, 14, -42, 42}),
                Arguments.of(Exercise4Key.KEY, "outer-at-x", "B1"),
                Arguments.of(Exercise4Key.KEY, "inner-forgotten", "C3"),
                Arguments.of(Exercise4Key.KEY, "derivative-inside", "D2"),
                Arguments.of(Exercise4Key.KEY, "composition-as-product", "F1"),
                Arguments.of(Exercise5Key.KEY, "inner-forgotten", new String[] {"2*x-4", "14-8*x"}),
                Arguments.of(Exercise5Key.KEY, "outer-at-x", new String[] {"2*x", "-8*x"}),
                Arguments.of(Exercise5Key.KEY, "derivative-inside", new String[] {"2*x-4", "32"}),
                Arguments.of(Exercise5Key.KEY, "sign", new String[] {"2*x-4", "56-32*x"}),
                Arguments.of(Exercise7Key.KEY, "inner-forgotten", new double[] {14, 8.75, 0.125}),
                Arguments.of(Exercise10Key.KEY, "outer-at-x", new double[] {15, 15, 4}),
                Arguments.of(Exercise10Key.KEY, "inner-forgotten", new double[] {-4, 2, -4}),
                Arguments.of(Exercise10Key.KEY, "composition-as-product", new double[] {17, 17, -16}));
    }

    static Stream<Arguments> blanks() {
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, new String[] {"", "", "", ""}),
                Arguments.of(Exercise2Key.KEY, new String[] {"", ""}),
                Arguments.of(Exercise3Key.KEY, new double[] {NONE, NONE, NONE, NONE}),
                Arguments.of(Exercise4Key.KEY, new String[] {"", ""}),
                Arguments.of(Exercise5Key.KEY, new String[] {"", ""}),
                Arguments.of(Exercise6Key.KEY, new double[] {NONE, NONE}),
                Arguments.of(Exercise7Key.KEY, new double[] {NONE, NONE, NONE}),
                Arguments.of(Exercise8Key.KEY, ""),
                Arguments.of(Exercise9Key.KEY, ""),
                Arguments.of(Exercise10Key.KEY, new double[] {NONE, NONE, NONE}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D G A H C E B", "C D G E A H B", "D A H C G E B", "dahgceb"})
    void everyOrderThatHoldsIsAProof(String order) {
        assertEquals(1, judge(Exercise8Key.KEY, order).credit(), judge(Exercise8Key.KEY, order).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"E D G A H C B", "D G H A C E B", "D G A H C B E", "D A H E G C B"})
    void theRightLinesInAWrongOrderEarnHalf(String order) {
        assertEquals(0.5, judge(Exercise8Key.KEY, order).credit(), order);
    }

    @Test
    void theOtherOrderOfTheFunctionsIsNamed() {
        assertTrue(judge(Exercise10Key.KEY, new double[] {6, -20, 8}).headline().contains("This is (g∘f)′(2)"));
    }

    @Test
    void aDistractorIsNamed() {
        assertTrue(judge(Exercise8Key.KEY, "D G A F C E B").headline().contains("divides by g(a+h) − g(a)"));
        assertTrue(judge(Exercise8Key.KEY, "I D G A H C E B").headline().contains("Line I is false"));
    }

    @Test
    void aTextIsStoredAndNotJudged() {
        assertEquals(RECORDED, judge(Exercise9Key.KEY, "It divides by what may be zero.").verdict());
    }

    @Test
    void anyPredictionCounts() {
        assertEquals(1, judge(Exercise6Key.KEY, new double[] {2, 2}).credit());
    }
}
