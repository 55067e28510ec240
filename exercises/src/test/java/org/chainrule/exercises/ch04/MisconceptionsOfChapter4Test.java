package org.chainrule.exercises.ch04;

import static org.chainrule.exercises.Given.judge;
import static org.chainrule.judge.Finding.Verdict.RECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.chainrule.exercises.Misconceptions;
import org.chainrule.judge.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ValueSource;

/** Each misconception is called by its name, earns less than full marks, and a blank answer is just unanswered. */
class MisconceptionsOfChapter4Test extends Misconceptions {

    private static final double NONE = Double.NaN;
    private static final double[] RIGHT = {27, 27, 33, 15};
    private static final String SUM = "81*x^2+54*x+33";
    private static final String SECOND = "(4*cos(x^3)-12*x^3*sin(x^3)+1)/(4*x*cos(x^3)+x)";
    private static final String THIRD = "-6*x*sin(3*x^2+4)*exp(cos(3*x^2+4))";

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, "inner-forgotten", new String[] {"-3*u^2*sin(u^3)", "-sin((x-2)^3)"}),
                Arguments.of(Exercise1Key.KEY, "outer-at-x", new String[] {"-3*u^2*sin(u^3)", "-3*x^2*sin(x^3)"}),
                Arguments.of(Exercise1Key.KEY, "derivative-inside", new String[] {"-sin(3*u^2)", "-sin(3*(x-2)^2)"}),
                Arguments.of(Exercise1Key.KEY, "power-slip", new String[] {"-3*u^2*sin(u^3)", "-sin((x-2)^3)*3*(x-2)"}),
                Arguments.of(Exercise1Key.KEY, "sign", new String[] {"-3*u^2*sin(u^3)", "3*sin((x-2)^3)*(x-2)^2"}),
                Arguments.of(Exercise3Key.KEY, "inner-forgotten", new Object[] {"27*x^2+18*x+11", RIGHT, SUM}),
                Arguments.of(Exercise3Key.KEY, "outer-at-x", new Object[] {"9*x^2+24", RIGHT, SUM}),
                Arguments.of(Exercise3Key.KEY, "derivative-inside", new Object[] {"105", RIGHT, SUM}),
                Arguments.of(Exercise3Key.KEY, "power-slip", new Object[] {"3*(3*(3*x+1)+8)", RIGHT, SUM}),
                Arguments.of(Exercise3Key.KEY, "power-slip", new Object[] {SUM, new double[] {27, 9, 33, 15}, SUM}),
                Arguments.of(Exercise3Key.KEY, "sign", new Object[] {SUM, new double[] {27, 27, -33, 15}, SUM}),
                Arguments.of(Exercise4Key.KEY, "inner-forgotten", new String[] {"cos(x^2)", SECOND, THIRD}),
                Arguments.of(Exercise4Key.KEY, "inner-forgotten", new String[] {"2*x*cos(x^2)", SECOND, "6*x*exp(cos(3*x^2+4))"}),
                Arguments.of(Exercise4Key.KEY, "composition-as-product", new String[] {"x^2*cos(x)+2*x*sin(x)", SECOND, THIRD}),
                Arguments.of(Exercise4Key.KEY, "sign", new String[] {"2*x*cos(x^2)", SECOND, "6*x*sin(3*x^2+4)*exp(cos(3*x^2+4))"}),
                Arguments.of(Exercise4Key.KEY, "derivative-inside", new String[] {"2*x*cos(x^2)", SECOND, "-sin(6*x)*exp(cos(3*x^2+4))"}),
                Arguments.of(Exercise7Key.KEY, "outer-at-x", new double[] {0.46296, Math.pow(Math.cos(1), 10)}),
                Arguments.of(Exercise7Key.KEY, "inner-forgotten", new double[] {0.46296, Math.cos(0.4813294)}),
                Arguments.of(Exercise9Key.KEY, "outer-at-x", new double[] {Math.sqrt(3), 1, 0.25, 1.5}),
                Arguments.of(Exercise9Key.KEY, "inner-forgotten", new double[] {3, 1, 0.25, 0.25}),
                Arguments.of(Exercise9Key.KEY, "power-slip", new double[] {3, 1, 0.5, 3}));
    }

    static Stream<Arguments> blanks() {
        return Stream.of(
                Arguments.of(Exercise1Key.KEY, new String[] {"", ""}),
                Arguments.of(Exercise2Key.KEY, new double[] {NONE, NONE}),
                Arguments.of(Exercise3Key.KEY, new Object[] {"", new double[] {NONE, NONE, NONE, NONE}, ""}),
                Arguments.of(Exercise4Key.KEY, new String[] {"", "", ""}),
                Arguments.of(Exercise6Key.KEY, ""),
                Arguments.of(Exercise7Key.KEY, new double[] {NONE, NONE}),
                Arguments.of(Exercise8Key.KEY, ""),
                Arguments.of(Exercise9Key.KEY, new double[] {NONE, NONE, NONE, NONE}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"F D H I A E B", "D H A I F E B", "DHIAEFB"})
    void everyOrderThatHoldsIsAProof(String order) {
        assertEquals(1, judge(Exercise6Key.KEY, order).credit(), judge(Exercise6Key.KEY, order).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"F D I H A E B", "D H I A E B F", "F D H E I A B"})
    void theRightLinesInAWrongOrderEarnHalf(String order) {
        assertEquals(0.5, judge(Exercise6Key.KEY, order).credit(), order);
    }

    @Test
    void aFalseLineIsNamed() {
        assertTrue(judge(Exercise6Key.KEY, "F D H C A E B").headline().contains("works at g(x)"));
        assertTrue(judge(Exercise6Key.KEY, "F D H G I A E B").headline().contains("not commutative"));
    }

    @Test
    void thePointsThatTheTextNamesDoNotCount() {
        assertEquals(0.5, judge(Exercise2Key.KEY, new double[] {3, 4}).credit());
        assertEquals(0.5, judge(Exercise2Key.KEY, new double[] {2, 4}).credit());
        assertEquals(0, judge(Exercise2Key.KEY, new double[] {2.1, 3}).credit());
    }

    @Test
    void eachPointIsReadForItself() {
        Finding finding = judge(Exercise2Key.KEY, new Object[] {"2 + Math.cbrt(Math.PI)", "4 +* 1"});
        assertEquals(0.5, finding.credit());
        assertTrue(finding.headline().startsWith("1 of 2 right. Look at caught: Here a number"), finding.headline());
        assertTrue(finding.understood().endsWith("which is 3.464592.\ncaught: The mark ▸ shows the place: 4 +▸* 1"), finding.understood());
        Finding both = judge(Exercise2Key.KEY, new Object[] {"1/0", "abc"});
        assertTrue(both.headline().endsWith("Not right yet either: caught."), both.headline());
        assertTrue(both.next().startsWith("Look for a denominator"), both.next());
    }

    @Test
    void aTextIsStoredAndNotJudged() {
        assertEquals(RECORDED, judge(Exercise8Key.KEY, "One composition at a time.").verdict());
    }
}
