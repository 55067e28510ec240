package org.chainrule.exercises.ch07;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.chainrule.diff.FiniteDifference;
import org.chainrule.diff.Jacobian;
import org.chainrule.judge.Finding;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The expected numbers of the keys are those that values alone, by differences, or the substituted formulas give. */
class NumbersOfChapter7Test {

    @Test
    void oneJacobianIsThatOfTheDifferences() {
        assertRight(judge(Exercise1Key.KEY, new double[][] {
            rounded(x -> x[0] * x[0] * x[1], 2, 3, -1), rounded(x -> x[1] * x[2], 2, 3, -1)}));
    }

    @Test
    void theCompositionIsThatOfTheSubstitutedFormulas() {
        Program whole = Program.parse("x = s*t; y = s + t; [x^2, x*y, y^2]", "s", "t");
        assertRight(judge(Exercise3Key.KEY, whole.at("s=1, t=2").jacobian().toArray()));
        assertRight(judge(Exercise3Key.KEY, new double[][] {{8, 4}, {8, 5}, {6, 6}}));
    }

    @Test
    void theRepairedJacobianIsThatOfTheSubstitutedFormulasAndTheShownOneHasTheWrongPoint() {
        Program whole = Program.parse("x = s^2 + t; y = s - t; [x*y, x - y^2]", "s", "t");
        assertRight(judge(Exercise5Key.KEY, new Object[] {"C", whole.at("s=2, t=-1").jacobian().toArray()}));
        Finding shown = judge(Exercise5Key.KEY, new Object[] {"C", new double[][] {{-2, -3}, {6, -1}}});
        assertEquals("wrong-point", shown.misconception());
        assertEquals(0.015, nudged(0.001), 1e-4, "what a nudge of s by 0.001 does to u");
    }

    private static double nudged(double h) {
        Program u = Program.parse("x = s^2 + t; y = s - t; x*y", "s", "t");
        return u.at("s=" + (2 + h) + ", t=-1").value() - u.at("s=2, t=-1").value();
    }

    @Test
    void theLinkIsTheDerivativeOfTheComposition() {
        String derivative = Program.parse("cos(t^2 + 1)", "t").derivative("t").toString();
        assertRight(judge(Exercise6Key.KEY, new String[] {"-sin(t^2 + 1)", "2*t", derivative}));
    }

    @Test
    void polarCoordinatesThereAndHomeMultiplyToTheUnitMatrix() {
        Jacobian there = Program.parse("x = r*cos(a); y = r*sin(a); [x, y]", "r", "a").at("r=2, a=PI/6").jacobian();
        double[][] m = there.toArray();
        double det = m[0][0] * m[1][1] - m[0][1] * m[1][0];
        assertEquals(2, det, 1e-12);
        double[][] inverse = {{m[1][1] / det, -m[0][1] / det}, {-m[1][0] / det, m[0][0] / det}};
        assertRight(judge(Exercise8Key.KEY, new Object[] {m, inverse}));
        assertEquals(m[0][0], inverse[0][0], 1e-12, "∂x/∂r and ∂r/∂x are equal");
    }

    @Test
    void thePredictionIsTheOldValuePlusTheMatrixTimesTheStep() {
        Program whole = Program.parse("x = s*t; y = s + t; [x^2, x*y, y^2]", "s", "t");
        double[] old = whole.at("s=1, t=2").values();
        assertArrayEquals(new double[] {4, 6, 9}, old);
        double[][] j = whole.at("s=1, t=2").jacobian().toArray();
        double[] predicted = new double[3];
        for (int i = 0; i < 3; i++) {
            predicted[i] = old[i] + j[i][0] * 0.01 - j[i][1] * 0.02;
        }
        assertRight(judge(Exercise9Key.KEY, predicted));
        assertRight(judge(Exercise9Key.KEY, new double[] {4, 5.98, 8.94}));
        assertArrayEquals(new double[] {3.9992, 5.9794, 8.9401}, whole.at("s=1.01, t=1.98").values(), 5e-5);
    }

    @Test
    void theSwappedFactorsOf74AgreeInTwoEntries() {
        assertArrayEquals(new double[][] {{2, 1}, {-1, 0}}, product(new double[][] {{1, -2}, {0, 1}}, new double[][] {{0, 1}, {-1, 0}}));
        assertArrayEquals(new double[][] {{0, 1}, {-1, 2}}, product(new double[][] {{0, 1}, {-1, 0}}, new double[][] {{1, -2}, {0, 1}}));
    }

    static double[][] product(double[][] left, double[][] right) {
        return Jacobian.chain(Jacobian.of(names(left.length), names(right.length), left),
                Jacobian.of(names(right.length), names(right[0].length), right)).toArray();
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "x" + i).toList();
    }

    private static double[] rounded(ToDoubleFunction<double[]> f, double... point) {
        double[] gradient = FiniteDifference.gradient(f, point);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = Math.rint(gradient[i]);
        }
        return gradient;
    }

    private static void assertRight(Finding finding) {
        assertEquals(1, finding.credit(), finding.toString());
    }
}
