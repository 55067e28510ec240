package org.chainrule.exercises.ch12;

import static org.chainrule.exercises.Given.judge;
import static org.chainrule.judge.Finding.Verdict.RECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.chainrule.exercises.Misconceptions;
import org.chainrule.judge.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Each misconception is called by its name, earns less than full marks, and a blank answer is just unanswered. */
class MisconceptionsOfChapter12Test extends Misconceptions {

    static Stream<Arguments> slips() {
        double root = Math.sqrt(3);
        return Stream.of(
                Arguments.of(Problem1aKey.KEY, "path-dropped", new String[] {"B", "2"}),
                Arguments.of(Problem1bKey.KEY, "path-dropped", new String[] {"t*(s + t*t)", "s*s + 3*s*t^2"}),
                Arguments.of(Problem1bKey.KEY, "power-slip", new String[] {"2*s*t + t^3", "s^2 + 3*s*t^2 + 6*t^6"}),
                Arguments.of(Problem1cKey.KEY, "path-dropped", new double[] {5, 12}),
                Arguments.of(Problem1cKey.KEY, "sums-multiplied", new double[] {10, 49}),
                Arguments.of(Problem1cKey.KEY, "other-variable", new double[] {16, 5}),
                Arguments.of(Problem2aKey.KEY, "transposed", new double[][] {{root / 2, 0.5}, {-1, root}}),
                Arguments.of(Problem2aKey.KEY, "sign", new double[][] {{root / 2, 1}, {0.5, root}}),
                Arguments.of(Problem2bKey.KEY, "gradient-as-row", new double[] {2, -4 * root}),
                Arguments.of(Problem2bKey.KEY, "wrong-point", new double[][] {{2 * root - Math.PI / 6, -4 - Math.PI / 3 * root}}),
                Arguments.of(Problem2cKey.KEY, "inner-forgotten", new String[] {"2*r*cos(2*theta)", "-r*r*sin(2*theta)"}),
                Arguments.of(Problem2cKey.KEY, "outer-at-x", new String[] {"2*r*cos(2*theta)", "-2*r^2*sin(theta)"}),
                Arguments.of(Problem2cKey.KEY, "derivative-inside", new String[] {"2*r*cos(2*theta)", "-r^2*sin(2)"}),
                Arguments.of(Problem3bKey.KEY, "wrong-point", new double[][] {{4, 2}, {5, 3}, {4, 4}}),
                Arguments.of(Problem3cKey.KEY, "transposed", new double[] {16, 18, 18}),
                Arguments.of(Problem3cKey.KEY, "inner-forgotten", new double[][] {{12}, {13}, {12}}),
                Arguments.of(Problem4aKey.KEY, "other-variable", new String[] {"u", "v", "-u/v^2", "1/v", "u^v*ln(u)", "v*u^(v-1)"}),
                Arguments.of(Problem4bKey.KEY, "path-dropped", new double[] {4, -0.5, 4 + 4 * Math.log(2)}),
                Arguments.of(Problem4cKey.KEY, "path-dropped", "6*x^2*(x^2 + 1)^(3*x - 1)"),
                Arguments.of(Problem5bKey.KEY, "path-dropped", new String[] {"s1", "0"}),
                Arguments.of(Problem5bKey.KEY, "sign", new String[] {"s1*(1 - s1)", "s1*s2"}),
                Arguments.of(Problem5cKey.KEY, "path-dropped", new double[][] {{5 / 36.0, 0, 0}, {0, 2 / 9.0, 0}, {0, 0, 1 / 4.0}}),
                Arguments.of(Problem5eKey.KEY, "inner-forgotten", new String[] {"1/(1 + exp(-x))", "-1/(1 + exp(-x))^2"}),
                Arguments.of(Problem6aKey.KEY, "sign", new double[][] {{0, 0, 2}}),
                Arguments.of(Problem6bKey.KEY, "sign", new double[][] {{-1 / 6.0, -1 / 3.0, 0.5}}),
                Arguments.of(Problem6cKey.KEY, "inner-forgotten", new String[] {"s1", "-1/s3"}),
                Arguments.of(Problem6cKey.KEY, "path-dropped", new String[] {"s1", "-1"}),
                Arguments.of(Problem7cKey.KEY, "transposed", new double[][] {{-8, 4}, {-16, 8}}),
                Arguments.of(Problem7cKey.KEY, "inner-forgotten", new double[][] {{-4, -8}, {2, 4}}),
                Arguments.of(Problem8aKey.KEY, "path-dropped", new String[] {"A", "2"}),
                Arguments.of(Problem8bKey.KEY, "path-dropped", new double[] {0, 2, 4, 0}),
                Arguments.of(Problem9aKey.KEY, "inner-forgotten", new double[] {1, 2, 4, 7 / 3.0, 7 / 3.0}),
                Arguments.of(Problem9bKey.KEY, "other-variable", new double[] {1, 2}),
                Arguments.of(Problem9dKey.KEY, "path-dropped", new double[] {1, 4}),
                Arguments.of(Problem11aKey.KEY, "outer-at-x", new double[] {1 / 13.0, 1 / 301.0}),
                Arguments.of(Problem11aKey.KEY, "inner-forgotten", new double[] {4, 13}),
                Arguments.of(Problem11bKey.KEY, "path-dropped", new String[] {"2*x", "3*y^2"}),
                Arguments.of(Problem11cKey.KEY, "other-variable", "-(x + 3*y^2)/(2*x + y)"),
                Arguments.of(Problem11cKey.KEY, "sign", "(2*x + y)/(x + 3*y^2)"),
                Arguments.of(Problem11dKey.KEY, "other-variable", new double[] {-13 / 4.0, 2 - 0.4 / 13}),
                Arguments.of(Problem13bKey.KEY, "sign", new double[] {0.2, 1.4}));
    }

    static Stream<Arguments> blanks() {
        double none = Double.NaN;
        double[][] matrix = {{none, none}, {none, none}};
        return Stream.of(
                Arguments.of(Problem1aKey.KEY, new String[] {"", ""}), Arguments.of(Problem1bKey.KEY, new String[] {"", ""}),
                Arguments.of(Problem1cKey.KEY, new double[] {none, none}), Arguments.of(Problem1dKey.KEY, none),
                Arguments.of(Problem2aKey.KEY, matrix), Arguments.of(Problem2bKey.KEY, new double[][] {{none, none}}),
                Arguments.of(Problem3aKey.KEY, new Object[] {new double[][] {{none, none}, {none, none}, {none, none}}, matrix}),
                Arguments.of(Problem3eKey.KEY, ""), Arguments.of(Problem4aKey.KEY, new String[] {"", "", "", "", "", ""}),
                Arguments.of(Problem4cKey.KEY, ""), Arguments.of(Problem7aKey.KEY, new double[] {none, none, none, none}),
                Arguments.of(Problem7cKey.KEY, matrix), Arguments.of(Problem10dKey.KEY, new double[] {none, none, none, none, none}),
                Arguments.of(Problem11eKey.KEY, ""), Arguments.of(Problem13bKey.KEY, new double[] {none, none}),
                Arguments.of(Problem14Key.KEY, ""));
    }

    @Test
    void sizesOfOnesOwnAreJudgedByWhatTheyDo() {
        assertEquals(1, judge(Problem10dKey.KEY, new double[] {100, 1, 100, 1, 100}).credit());
        assertEquals(1, judge(Problem10dKey.KEY, new double[] {50, 2, 400, 2, 50}).credit());
        assertTrue(judge(Problem10dKey.KEY, new double[] {50, 2, 50, 2, 50}).headline().contains("of the text"));
        assertEquals(0, judge(Problem10dKey.KEY, new double[] {200, 3, 80, 3, 200}).credit());
        assertEquals(0, judge(Problem10dKey.KEY, new double[] {50, 0.5, 400, 2, 50}).credit());
        assertEquals(0, judge(Problem10dKey.KEY, new double[] {50, 2, 400}).credit());
    }

    @Test
    void fiveSentencesAreTakenDownAndNotJudged() {
        Finding finding = judge(Problem14Key.KEY, "One. Two. Three. Four. Five.");
        assertEquals(RECORDED, finding.verdict());
        assertEquals(0, finding.credit());
    }

    @Test
    void anyPredictionCounts() {
        assertEquals(1, judge(Problem9eKey.KEY, 1000.0).credit());
        assertEquals(1, judge(Problem3eKey.KEY, "left").credit());
        assertEquals(1, judge(Problem12cKey.KEY, "Yes").credit());
    }
}
