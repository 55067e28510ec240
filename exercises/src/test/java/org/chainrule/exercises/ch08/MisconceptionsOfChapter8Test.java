package org.chainrule.exercises.ch08;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.chainrule.exercises.Misconceptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Each misconception is called by its name, earns less than full marks, and a blank answer is just unanswered. */
class MisconceptionsOfChapter8Test extends Misconceptions {

    private static final double[][] ROW = {{4, 1, 26}};
    private static final double[][] COLUMN = {{2}, {4}, {-1}};

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, "power-slip", new String[] {"9*t^2 + 10 - 10*t + 2*t^3 - 2*t^4", "18*t - 10 + 6*t^2 - 8*t^4"}),
                Arguments.of(Exercise1Key.KEY, "sign", new String[] {"9*t^2 + 10 - 10*t + 2*t^3 - 2*t^4", "18*t + 10 + 6*t^2 - 8*t^3"}),
                Arguments.of(Exercise2Key.KEY, "gradient-as-row", new Object[] {new double[] {4, 1, 26}, COLUMN, -14.0}),
                Arguments.of(Exercise2Key.KEY, "transposed", new Object[] {ROW, new double[][] {{2, 4, -1}}, -14.0}),
                Arguments.of(Exercise2Key.KEY, "order-swapped",
                        new Object[] {ROW, COLUMN, new double[][] {{8, 2, 52}, {16, 4, 104}, {-4, -1, -26}}}),
                Arguments.of(Exercise2Key.KEY, "wrong-point", new Object[] {new double[][] {{8, 9, 14}}, COLUMN, -14.0}),
                Arguments.of(Exercise2Key.KEY, "sign", new Object[] {ROW, new double[][] {{2}, {4}, {1}}, -14.0}),
                Arguments.of(Exercise3Key.KEY, "power-slip", new double[] {3, 2736, 2736}),
                Arguments.of(Exercise3Key.KEY, "power-slip", new double[] {-1, 12, 12}),
                Arguments.of(Exercise3Key.KEY, "path-dropped", new double[] {3, 2736, 765}),
                Arguments.of(Exercise3Key.KEY, "outer-at-x", new double[] {3, 2736, 612}),
                Arguments.of(Exercise4Key.KEY, "sign", new String[] {"8*t+2*t^2-2*t^3", "4*t^2-4*t^3+10*t", "2*t^3+10", "18*t+6*t^2-4*t^3+10"}),
                Arguments.of(Exercise4Key.KEY, "path-dropped",
                        new String[] {"8*t+2*t^2-2*t^3", "4*t^2-4*t^3+10*t", "-2*t^3-10", "18*t+6*t^2-6*t^3"}),
                Arguments.of(Exercise5Key.KEY, "inner-forgotten", new double[] {Math.sqrt(5), -10, Math.sqrt(125)}),
                Arguments.of(Exercise5Key.KEY, "power-slip", new double[] {5, -10 / Math.sqrt(5), Math.sqrt(125)}),
                Arguments.of(Exercise6Key.KEY, "gradient-as-row", new String[] {"A", "D3"}),
                Arguments.of(Exercise6Key.KEY, "outer-at-x", new String[] {"C2", "A1"}),
                Arguments.of(Exercise6Key.KEY, "wrong-point", new String[] {"C2", "C"}),
                Arguments.of(Exercise9Key.KEY, "path-dropped", new double[] {10, 3, 2, 13}),
                Arguments.of(Exercise9Key.KEY, "sums-multiplied", new double[] {10, 3, 2, 32}),
                Arguments.of(Exercise9Key.KEY, "inner-forgotten", new double[] {5, 1, 2, 8}));
    }

    static Stream<Arguments> blanks() {
        double none = Double.NaN;
        double[][] matrix = {{none}};
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, new String[] {"", ""}),
                Arguments.of(Exercise2Key.KEY, new Object[] {matrix, matrix, matrix}),
                Arguments.of(Exercise3Key.KEY, new double[] {none, none, none}),
                Arguments.of(Exercise4Key.KEY, new String[] {"", "", "", ""}),
                Arguments.of(Exercise5Key.KEY, new double[] {none, none, none}),
                Arguments.of(Exercise6Key.KEY, new String[] {"", ""}),
                Arguments.of(Exercise8Key.KEY, none),
                Arguments.of(Exercise9Key.KEY, new double[] {none, none, none, none}));
    }

    @Test
    void aTimeThatShowsNothingEarnsNothing() {
        for (double t : new double[] {0, 1, 2, 1.0001, 0.01, 1e9}) {
            assertEquals(0, judge(Exercise3Key.KEY, new double[] {t, Exercise3Key.printed(t), Exercise3Key.truth(t)}).credit());
        }
    }

    @Test
    void eachValueAtAGoodTimeEarnsHalf() {
        assertEquals(0.5, judge(Exercise3Key.KEY, new double[] {3, 2736, 1}).credit());
    }

    @Test
    void anyPredictionCounts() {
        assertEquals(1, judge(Exercise8Key.KEY, 45.0).credit());
    }
}
