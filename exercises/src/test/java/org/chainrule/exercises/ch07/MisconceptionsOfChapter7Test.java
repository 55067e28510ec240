package org.chainrule.exercises.ch07;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.chainrule.exercises.Misconceptions;
import org.chainrule.judge.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Each misconception is called by its name, earns less than full marks, and a blank answer is just unanswered. */
class MisconceptionsOfChapter7Test extends Misconceptions {

    private static final double ROOT = Math.sqrt(3);

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, "transposed", new double[][] {{12, 0}, {4, -1}, {0, 3}}),
                Arguments.of(Exercise1Key.KEY, "power-slip", new double[][] {{6, 4, 0}, {0, -1, 3}}),
                Arguments.of(Exercise1Key.KEY, "sign", new double[][] {{12, 4, 0}, {0, 1, 3}}),
                Arguments.of(Exercise1Key.KEY, "other-variable", new double[][] {{4, 12, 0}, {0, 3, -1}}),
                Arguments.of(Exercise2Key.KEY, "transposed", new String[] {"A", "C2"}),
                Arguments.of(Exercise2Key.KEY, "order-swapped", new String[] {"E1", "C2"}),
                Arguments.of(Exercise2Key.KEY, "inner-forgotten", new String[] {"B", "C2"}),
                Arguments.of(Exercise2Key.KEY, "gradient-as-row", new String[] {"D1", "A"}),
                Arguments.of(Exercise3Key.KEY, "wrong-point", new double[][] {{4, 2}, {5, 3}, {4, 4}}),
                Arguments.of(Exercise3Key.KEY, "transposed", new double[][] {{8, 8, 6}, {4, 5, 6}}),
                Arguments.of(Exercise3Key.KEY, "inner-forgotten", new double[][] {{4, 0}, {3, 2}, {0, 6}}),
                Arguments.of(Exercise5Key.KEY, "order-swapped", new Object[] {"C", new double[][] {{13, 6}, {2, 9}}}),
                Arguments.of(Exercise5Key.KEY, "transposed", new Object[] {"C", new double[][] {{15, -2}, {0, 7}}}),
                Arguments.of(Exercise5Key.KEY, "inner-forgotten", new Object[] {"E", new double[][] {{15, 0}, {-2, 7}}}),
                Arguments.of(Exercise6Key.KEY, "outer-at-x", new String[] {"-sin(t)", "2*t", "-2*t*sin(t^2+1)"}),
                Arguments.of(Exercise6Key.KEY, "sign", new String[] {"sin(t^2+1)", "2*t", "2*t*sin(t^2+1)"}),
                Arguments.of(Exercise8Key.KEY, "sign",
                        new Object[] {new double[][] {{ROOT / 2, 1}, {0.5, ROOT}}, new double[][] {{ROOT / 2, 0.5}, {-0.25, ROOT / 4}}}),
                Arguments.of(Exercise9Key.KEY, "path-dropped", new double[] {4.08, 6.08, 9.06}),
                Arguments.of(Exercise9Key.KEY, "sign", new double[] {4.16, 6.18, 9.18}));
    }

    static Stream<Arguments> blanks() {
        double none = Double.NaN;
        double[][] matrix = {{none}};
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, matrix),
                Arguments.of(Exercise2Key.KEY, new String[] {"", ""}),
                Arguments.of(Exercise3Key.KEY, matrix),
                Arguments.of(Exercise4Key.KEY, none),
                Arguments.of(Exercise5Key.KEY, new Object[] {"", matrix}),
                Arguments.of(Exercise6Key.KEY, new String[] {"", "", ""}),
                Arguments.of(Exercise8Key.KEY, new Object[] {matrix, matrix}),
                Arguments.of(Exercise9Key.KEY, new double[] {none, none, none}),
                Arguments.of(Exercise10Key.KEY, ""));
    }

    @Test
    void theLinesOfTheProofMayStandInAnySensibleOrder() {
        assertEquals(1, judge(Exercise10Key.KEY, "D F A C G H").credit());
        assertEquals(1, judge(Exercise10Key.KEY, "A D C F G H").credit());
        assertEquals(0.5, judge(Exercise10Key.KEY, "D A C G F H").credit());
        assertTrue(judge(Exercise10Key.KEY, "D F A B G H").headline().contains("divides"));
        assertTrue(judge(Exercise10Key.KEY, "D E H").headline().contains("one case"));
    }

    @Test
    void theTrueValueIsToldFromTheLinearApproximation() {
        Finding finding = judge(Exercise9Key.KEY, new double[] {Math.pow(1.01 * 1.98, 2), 5.98, 8.94});
        assertTrue(finding.headline().contains("true value"), finding.toString());
    }

    @Test
    void aRightRowEarnsItsShare() {
        assertEquals(2 / 3.0, judge(Exercise3Key.KEY, new double[][] {{8, 4}, {8, 7}, {6, 6}}).credit(), 1e-12);
    }

    @Test
    void anyPredictionCounts() {
        assertEquals(1, judge(Exercise4Key.KEY, 3.0).credit());
    }
}
