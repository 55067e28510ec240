package org.chainrule.exercises.ch10;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.chainrule.exercises.Misconceptions;
import org.chainrule.judge.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Each misconception is called by its name, earns less than full marks, and a blank answer is just unanswered. */
class MisconceptionsOfChapter10Test extends Misconceptions {

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(Exercise3Key.KEY, "wrong-point", new double[] {12, -21, 18, 9, 27}),
                Arguments.of(Exercise3Key.KEY, "order-swapped", new double[] {-20, 8, -27, 18, -72}),
                Arguments.of(Exercise3Key.KEY, "transposed", new double[] {-16, 1, -27, 9, -63}),
                Arguments.of(Exercise3Key.KEY, "power-slip", new double[] {-1, 15, -11, -33, 11}),
                Arguments.of(Exercise3Key.KEY, "sign", new double[] {3, 39, 8, 67, 51}),
                Arguments.of(Exercise4Key.KEY, "order-swapped", new double[] {110_000, 10_100_000}),
                Arguments.of(Exercise5Key.KEY, "order-swapped", new double[] {10_100_000, 110_000, 1000, 1}));
    }

    static Stream<Arguments> blanks() {
        double none = Double.NaN;
        return Stream.of(
                Arguments.of(Exercise3Key.KEY, new double[] {none, none, none, none, none}),
                Arguments.of(Exercise4Key.KEY, new double[] {none, none}),
                Arguments.of(Exercise5Key.KEY, new double[] {none, none, none, none}),
                Arguments.of(Exercise7Key.KEY, new double[] {none, none}),
                Arguments.of(Exercise8Key.KEY, new String[] {"", "", "", "", ""}));
    }

    @Test
    void everyWrongDirectionHasItsOwnSentence() {
        String[] right = {"B2", "A1", "B2", "C4", "A3"};
        assertEquals(1, judge(Exercise8Key.KEY, right).credit());
        for (int situation = 0; situation < right.length; situation++) {
            for (String other : new String[] {"A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "C4"}) {
                if (!other.equals(right[situation])) {
                    String[] given = right.clone();
                    given[situation] = other;
                    Finding finding = judge(Exercise8Key.KEY, given);
                    assertTrue(finding.credit() < 1 && finding.credit() >= 0.8, finding.toString());
                    assertFalse(finding.headline().contains("There is no"), finding.toString());
                }
            }
        }
    }

    @Test
    void anyPredictionCounts() {
        assertEquals(1, judge(Exercise7Key.KEY, new double[] {3, 4}).credit());
    }
}
