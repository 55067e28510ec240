package org.chainrule.exercises.ch09;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.chainrule.exercises.Misconceptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ValueSource;

/** Each misconception is called by its name, earns less than full marks, and a blank answer is just unanswered. */
class MisconceptionsOfChapter9Test extends Misconceptions {

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, "overwritten-adjoint", new double[] {1, -27, -8, 32, -32}),
                Arguments.of(Exercise1Key.KEY, "overwritten-adjoint", new double[] {1, -27, -8, -54, -27}),
                Arguments.of(Exercise1Key.KEY, "other-variable", new double[] {1, -27, -8, -59, -22}),
                Arguments.of(Exercise1Key.KEY, "sums-multiplied", new double[] {1, -27, -8, 70, -175}),
                Arguments.of(Exercise1Key.KEY, "outer-at-x", new double[] {1, -3, 4, -22, 13}),
                Arguments.of(Exercise1Key.KEY, "sign", new double[] {1, 27, -8, 86, -5}),
                Arguments.of(Exercise1Key.KEY, "power-slip", new double[] {1, -9, -4, -2, -25}),
                Arguments.of(Exercise6Key.KEY, "path-dropped", new double[] {40, 240, 36.5}),
                Arguments.of(Exercise6Key.KEY, "path-dropped", new double[] {400, 240, 36.5}),
                Arguments.of(Exercise9Key.KEY, "path-dropped", new String[] {"C", "3"}),
                Arguments.of(Exercise10Key.KEY, "stale-order", "E C G D A F B"),
                Arguments.of(Exercise10Key.KEY, "overwritten-adjoint", "E C G A H B D"));
    }

    static Stream<Arguments> blanks() {
        double none = Double.NaN;
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, new double[] {none, none, none, none, none}),
                Arguments.of(Exercise4Key.KEY, new double[] {none, none}),
                Arguments.of(Exercise6Key.KEY, new double[] {none, none, none}),
                Arguments.of(Exercise7Key.KEY, none),
                Arguments.of(Exercise9Key.KEY, new String[] {"", ""}),
                Arguments.of(Exercise10Key.KEY, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E C G A F B D", "ECAGFDB", "e, c, a, b, f, g, d"})
    void anyOrderInWhichEachNodeIsCompleteIsRight(String order) {
        assertEquals(1, judge(Exercise10Key.KEY, order).credit(), judge(Exercise10Key.KEY, order).toString());
    }

    @Test
    void theRightLinesInAStaleOrderEarnHalf() {
        assertEquals(0.5, judge(Exercise10Key.KEY, "E C G D A F B").credit());
    }
}
