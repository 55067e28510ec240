package org.chainrule.exercises.ch05;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.chainrule.exercises.Misconceptions;
import org.chainrule.judge.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Each misconception is called by its name, earns less than full marks, and a blank answer is just unanswered. */
class MisconceptionsOfChapter5Test extends Misconceptions {

    static Stream<Arguments> slips() {
        double cos = Math.cos(5);
        return Stream.of(
                Arguments.of(Exercise2Key.KEY, "inner-forgotten", new double[] {0, 1, 2, 0.5, -1, 1, 1, -0.25}),
                Arguments.of(Exercise2Key.KEY, "power-slip", new double[] {0, 1, 2, 0.5, -1, -1, -1, 0.5}),
                Arguments.of(Exercise2Key.KEY, "sign", new double[] {0, 1, 2, 0.5, 1, -1, -1, 0.25}),
                Arguments.of(Exercise3Key.KEY, "inner-forgotten", new String[] {"exp(-2*x)/(1 + exp(-2*x))^2", "t*(1 - t)"}),
                Arguments.of(Exercise3Key.KEY, "derivative-inside", new String[] {"-1/(2*exp(-2*x))^2", "2*t*(1 - t)"}),
                Arguments.of(Exercise3Key.KEY, "outer-at-x", new String[] {"2*exp(-2*x)/x^2", "2*t*(1 - t)"}),
                Arguments.of(Exercise3Key.KEY, "sign", new String[] {"2*exp(-2*x)/(1 + exp(-2*x))^2", "2*t^2 - 2*t"}),
                Arguments.of(Exercise3Key.KEY, "power-slip", new String[] {"2*exp(-2*x)/(1 + exp(-2*x))", "2*t*(1 - t)"}),
                Arguments.of(Exercise10Key.KEY, "other-variable", new double[] {0.5, 5, 5.5, 0, 5.5}),
                Arguments.of(Exercise10Key.KEY, "sign", new double[] {0, 2, 2, cos, 2 + cos}),
                Arguments.of(Exercise10Key.KEY, "outer-at-x", new double[] {0, 2, 2, Math.cos(2), 2 - Math.cos(2)}),
                Arguments.of(Exercise10Key.KEY, "path-dropped", new double[] {0, 2, 2, cos, 2}));
    }

    static Stream<Arguments> blanks() {
        double none = Double.NaN;
        return Stream.of(
                Arguments.of(Exercise2Key.KEY, new double[] {none, none, none, none, none, none, none, none}),
                Arguments.of(Exercise3Key.KEY, new String[] {"", ""}),
                Arguments.of(Exercise7Key.KEY, new String[] {"", "", "", ""}),
                Arguments.of(Exercise9Key.KEY, new double[] {none, none}),
                Arguments.of(Exercise10Key.KEY, new double[] {none, none, none, none, none}));
    }

    @Test
    void choicesEarnAQuarterEach() {
        assertEquals(1, judge(Exercise7Key.KEY, new String[] {"B2", "A1", "b, 2", "A1"}).credit());
        assertEquals(0.5, judge(Exercise7Key.KEY, new String[] {"A1", "A1", "A1", "A1"}).credit());
    }

    @Test
    void anyEquivalentFormulaIsRight() {
        Finding finding = judge(Exercise3Key.KEY, new String[] {"2/(exp(x) + exp(-x))^2", "2*t - 2*t^2"});
        assertEquals(1, finding.credit(), finding.toString());
    }
}
