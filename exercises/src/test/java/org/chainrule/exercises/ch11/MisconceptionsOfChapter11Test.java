package org.chainrule.exercises.ch11;

import static org.chainrule.exercises.Given.judge;
import static org.chainrule.judge.Finding.Verdict.RECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import org.chainrule.exercises.Misconceptions;
import org.chainrule.judge.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Each misconception is called by its name, earns less than full marks, and a blank answer is just unanswered. */
class MisconceptionsOfChapter11Test extends Misconceptions {

    private static final double[][] OUTER = {{12, 75}};
    private static final double[][] INNER = {{144, 48}, {-90, -30}};

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, "transposed", new String[] {"B1", "B1", "B2", "D2", "E3"}),
                Arguments.of(Exercise2Key.KEY, "inner-forgotten", new double[][] {{2, 0, 0}, {0, 10, 0}, {0, 0, 4}}),
                Arguments.of(Exercise2Key.KEY, "wrong-point", new double[][] {{4, -4}, {12, 2}, {0, 4}}),
                Arguments.of(Exercise2Key.KEY, "transposed", new double[][] {{2, 30, 0}, {-4, 10, 8}}),
                Arguments.of(Exercise2Key.KEY, "power-slip", new double[][] {{1, -2}, {15, 5}, {0, 4}}),
                Arguments.of(Exercise3Key.KEY, "inner-forgotten", new Object[] {OUTER, new double[][] {{36, 12}, {-9, -3}}}),
                Arguments.of(Exercise3Key.KEY, "transposed", new Object[] {OUTER, new double[][] {{144, -90}, {48, -30}}}),
                Arguments.of(Exercise3Key.KEY, "gradient-as-row", new Object[] {new double[][] {{12}, {75}}, INNER}),
                Arguments.of(Exercise3Key.KEY, "wrong-point", new Object[] {OUTER, new double[][] {{288, 96}, {-450, -150}}}),
                Arguments.of(Exercise3Key.KEY, "sign", new Object[] {new double[][] {{-12, -75}}, INNER}),
                Arguments.of(Exercise3Key.KEY, "power-slip", new Object[] {OUTER, new double[][] {{72, 24}, {-45, -15}}}),
                Arguments.of(Exercise6Key.KEY, "inner-forgotten", new double[] {12, 12, 30, 30}),
                Arguments.of(Exercise6Key.KEY, "outer-at-x", new double[] {27, -54, 27, 0}),
                Arguments.of(Exercise6Key.KEY, "power-slip", new double[] {6, -12, 9, 6}),
                Arguments.of(Exercise6Key.KEY, "sign", new double[] {12, 24, 30, 60}),
                Arguments.of(Exercise6Key.KEY, "other-variable", new double[] {-24, 12, 36, 30}));
    }

    static Stream<Arguments> blanks() {
        double none = Double.NaN;
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, new String[] {"", "", "", "", ""}),
                Arguments.of(Exercise2Key.KEY, new double[][] {{none, none}, {none, none}, {none, none}}),
                Arguments.of(Exercise3Key.KEY, new Object[] {new double[][] {{none, none}}, new double[][] {{none, none}, {none, none}}}),
                Arguments.of(Exercise5Key.KEY, new double[] {none, none}),
                Arguments.of(Exercise6Key.KEY, new double[] {none, none, none, none}),
                Arguments.of(Exercise8Key.KEY, ""));
    }

    @Test
    void everyWrongShapeHasItsOwnSentence() {
        String[] right = {"A1", "A1", "A2", "D2", "E3"};
        assertEquals(1, judge(Exercise1Key.KEY, right).credit());
        for (int thing = 0; thing < right.length; thing++) {
            for (char letter = 'A'; letter <= 'E'; letter++) {
                for (char digit = '1'; digit <= '3'; digit++) {
                    String[] given = right.clone();
                    given[thing] = "" + letter + digit;
                    Finding finding = judge(Exercise1Key.KEY, given);
                    assertEquals(given[thing].equals(right[thing]), finding.credit() == 1, finding.toString());
                    assertFalse(finding.headline().contains("There is no"), finding.toString());
                }
            }
        }
    }

    @Test
    void anyPredictionCountsAndATextIsStored() {
        assertEquals(1, judge(Exercise5Key.KEY, new double[] {0, 3}).credit());
        assertEquals(RECORDED, judge(Exercise8Key.KEY, "Because the factors are small.").verdict());
    }
}
