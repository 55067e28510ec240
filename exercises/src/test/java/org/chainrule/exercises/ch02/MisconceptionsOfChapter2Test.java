package org.chainrule.exercises.ch02;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.chainrule.exercises.Misconceptions;
import org.chainrule.judge.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each misconception is called by its name, earns less than full marks, and a blank answer is just unanswered. */
class MisconceptionsOfChapter2Test extends Misconceptions {

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, "sign", new double[] {-5, -2.3, -2.03, -2}),
                Arguments.of(Exercise6Key.KEY, "sign", "4 - 10*(x - 2)"),
                Arguments.of(Exercise6Key.KEY, "power-slip", "4*x - 4"),
                Arguments.of(Exercise7Key.KEY, "sign", new double[] {-1 / 6.0, 2.99, 3.02}),
                Arguments.of(Exercise7Key.KEY, "power-slip", new double[] {1.5, 3.09, 2.82}),
                Arguments.of(Exercise9Key.KEY, "sign", new Object[] {"1/(4 + 2*h)", 0.25}),
                Arguments.of(Exercise9Key.KEY, "power-slip", new Object[] {"-1/(2 + h)", -0.5}));
    }

    static Stream<Arguments> sayings() {
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, "it must still be divided by h", new double[] {5, 0.23, 0.0203, 2}),
                Arguments.of(Exercise1Key.KEY, "first f(1) must be subtracted", new double[] {4, -7.7, -97.97, 2}),
                Arguments.of(Exercise1Key.KEY, "two minus signs meet", new double[] {3, -17.7, -197.97, 2}),
                Arguments.of(Exercise6Key.KEY, "its slope must be a number", "4 + (3*x^2 - 2)*(x - 2)"),
                Arguments.of(Exercise6Key.KEY, "at x = 0", "10*x + 4"),
                Arguments.of(Exercise7Key.KEY, "the root itself", new double[] {1 / 6.0, Math.sqrt(9.06), Math.sqrt(8.88)}),
                Arguments.of(Exercise7Key.KEY, "divides whole numbers", new double[] {1 / 6, 3.01, 2.98}),
                Arguments.of(Exercise9Key.KEY, "must still be divided by h", new Object[] {"-h/(2*(2 + h))", 0.0}));
    }

    @ParameterizedTest
    @MethodSource("sayings")
    void anExpectedMistakeIsSaidInWords(Key key, String words, Object answer) {
        assertTrue(judge(key, answer).headline().contains(words), judge(key, answer).toString());
    }

    static Stream<Arguments> blanks() {
        double none = Double.NaN;
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, new double[] {none, none, none, none}),
                Arguments.of(Exercise4Key.KEY, new double[] {none, none}),
                Arguments.of(Exercise5Key.KEY, new String[] {"", "", "", ""}),
                Arguments.of(Exercise6Key.KEY, ""),
                Arguments.of(Exercise7Key.KEY, new double[] {none, none, none}),
                Arguments.of(Exercise8Key.KEY, new String[] {"", "", "", ""}),
                Arguments.of(Exercise9Key.KEY, new Object[] {"", none}));
    }

    @Test
    void eachLetterEarnsItsShare() {
        assertEquals(1, judge(Exercise5Key.KEY, new String[] {"b", "a", "c", "d"}).credit());
        assertEquals(0.75, judge(Exercise5Key.KEY, new String[] {"B", "A", "C", "A"}).credit());
        assertEquals(0.5, judge(Exercise8Key.KEY, new String[] {"A", "B", "A", "B"}).credit());
    }

    @Test
    void anyPredictionCounts() {
        assertEquals(1, judge(Exercise4Key.KEY, new double[] {0.54, 1000}).credit());
    }
}
