package org.chainrule.exercises.ch06;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.chainrule.exercises.Misconceptions;
import org.chainrule.judge.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Each misconception is called by its name, earns less than full marks, and a blank answer is just unanswered. */
class MisconceptionsOfChapter6Test extends Misconceptions {

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, "outer-at-x", new double[] {-6, -12, -12, 9, 2, 1}),
                Arguments.of(Exercise1Key.KEY, "other-variable", new double[] {36, -48, 9, -12, 1, 2}),
                Arguments.of(Exercise1Key.KEY, "sign", new double[] {36, 48, -12, 9, 2, 1}),
                Arguments.of(Exercise1Key.KEY, "power-slip", new double[] {36, 12, -12, 9, 2, 1}),
                Arguments.of(Exercise2Key.KEY, "path-dropped", new double[] {-432, 324}),
                Arguments.of(Exercise2Key.KEY, "path-dropped", new double[] {-96, -48}),
                Arguments.of(Exercise2Key.KEY, "sums-multiplied", new double[] {120, -120}),
                Arguments.of(Exercise2Key.KEY, "other-variable", new double[] {276, -528}),
                Arguments.of(Exercise2Key.KEY, "outer-at-x", new double[] {48, -66}),
                Arguments.of(Exercise2Key.KEY, "sign", new double[] {-336, 372}),
                Arguments.of(Exercise3Key.KEY, "path-dropped", 3872.0),
                Arguments.of(Exercise3Key.KEY, "path-dropped", 1331.0),
                Arguments.of(Exercise3Key.KEY, "sums-multiplied", 16335.0),
                Arguments.of(Exercise3Key.KEY, "other-variable", 484.0),
                Arguments.of(Exercise3Key.KEY, "outer-at-x", 435.0),
                Arguments.of(Exercise3Key.KEY, "sign", -5203.0),
                Arguments.of(Exercise4Key.KEY, "path-dropped", new String[] {"A", "1"}),
                Arguments.of(Exercise5Key.KEY, "inner-forgotten", new String[] {"cos(x^2*y)", "cos(y*x*x)"}),
                Arguments.of(Exercise5Key.KEY, "derivative-inside", new String[] {"cos(2*x*y)", "cos(x^2)"}),
                Arguments.of(Exercise5Key.KEY, "composition-as-product",
                        new String[] {"x^2*y*cos(x) + 2*x*y*sin(x)", "x^2*(sin(y) + y*cos(y))"}),
                Arguments.of(Exercise6Key.KEY, "path-dropped", new double[] {4, 2.7726, 4}),
                Arguments.of(Exercise6Key.KEY, "path-dropped", new double[] {4, 2.7726, 2.7726}),
                Arguments.of(Exercise6Key.KEY, "sums-multiplied", new double[] {4, 2.7726, 13.5452}));
    }

    static Stream<Arguments> blanks() {
        double none = Double.NaN;
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, new double[] {none, none, none, none, none, none}),
                Arguments.of(Exercise2Key.KEY, new double[] {none, none}),
                Arguments.of(Exercise3Key.KEY, none),
                Arguments.of(Exercise4Key.KEY, new String[] {"", ""}),
                Arguments.of(Exercise5Key.KEY, new String[] {"", ""}),
                Arguments.of(Exercise6Key.KEY, new double[] {none, none, none}),
                Arguments.of(Exercise8Key.KEY, none));
    }

    @Test
    void anErrorOf61IsCarriedForwardForHalfThePoints() {
        Finding finding = judge(Exercise2Key.KEY, new double[] {36 * -12 + 12 * 2, 36 * 9 + 12}, "6.1",
                new double[] {36, 12, -12, 9, 2, 1});
        assertEquals(0.5, finding.credit(), finding.toString());
    }

    @Test
    void anyEquivalentFormulaIsRight() {
        Finding finding = judge(Exercise5Key.KEY, new String[] {"y*x*2*cos(y*x*x)", "x*x*cos(x*x*y)"});
        assertEquals(1, finding.credit(), finding.toString());
    }

    @Test
    void anyPredictionCounts() {
        assertEquals(1, judge(Exercise8Key.KEY, 1000.0).credit());
    }
}
