package org.chainrule.exercises.ch01;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.chainrule.exercises.Misconceptions;
import org.chainrule.judge.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Each misconception is called by its name, earns less than full marks, and a blank answer is just unanswered. */
class MisconceptionsOfChapter1Test extends Misconceptions {

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, "composition-as-product",
                        new String[] {"x^3*(x - 3)", "x^3*(x - 3)", "x^2 - 6*x + 9", "x^6"}),
                Arguments.of(Exercise1Key.KEY, "power-slip", new String[] {"(x - 3)^2", "x^2 - 3", "x - 6", "x^27"}),
                Arguments.of(Exercise1Key.KEY, "sign", new String[] {"(3 - x)^3", "3 - x^3", "x - 6", "x^9"}),
                Arguments.of(Exercise6Key.KEY, "composition-as-product", new Object[] {"C2", 36.0, 36.0, 0.0}),
                Arguments.of(Exercise7Key.KEY, "sign", new double[] {-3, -9, -8, -0.125}),
                Arguments.of(Exercise7Key.KEY, "power-slip", new double[] {-3, -6, -5, -0.2}));
    }

    static Stream<Arguments> blanks() {
        double none = Double.NaN;
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, new String[] {"", "", "", ""}),
                Arguments.of(Exercise2Key.KEY, new String[] {"", ""}),
                Arguments.of(Exercise4Key.KEY, new String[] {"", "", ""}),
                Arguments.of(Exercise5Key.KEY, ""),
                Arguments.of(Exercise6Key.KEY, new Object[] {"", none, none, none}),
                Arguments.of(Exercise7Key.KEY, new double[] {none, none, none, none}));
    }

    @Test
    void theWrongOrderIsSaidInWords() {
        Finding finding = judge(Exercise1Key.KEY, new String[] {"x^3 - 3", "(x - 3)^3", "x - 6", "x^9"});
        assertEquals(0.5, finding.credit());
        assertTrue(finding.headline().contains("wrong order"), finding.headline());
    }

    @Test
    void aRightLetterWithoutItsReasonIsHalf() {
        assertEquals(0.5, judge(Exercise2Key.KEY, new String[] {"B2", "D3"}).credit());
        assertEquals(1, judge(Exercise2Key.KEY, new String[] {"b3", "D 1"}).credit());
    }

    @Test
    void anyPredictionCounts() {
        assertEquals(1, judge(Exercise5Key.KEY, "product").credit());
        assertEquals(1, judge(Exercise5Key.KEY, "Composition").credit());
        assertEquals(0, judge(Exercise5Key.KEY, "both").credit());
    }
}
