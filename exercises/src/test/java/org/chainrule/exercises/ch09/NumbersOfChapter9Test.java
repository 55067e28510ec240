package org.chainrule.exercises.ch09;

import static org.chainrule.exercises.Given.judge;
import static org.chainrule.exercises.Given.judgeVector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainrule.judge.Finding;
import org.chainrule.program.Evaluation;
import org.chainrule.program.Program;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The expected numbers of the keys are those that the library finds from the formulas. */
class NumbersOfChapter9Test {

    @Test
    void theAdjointsOf91AreThoseOfTheProgram() {
        Evaluation at = Program.parse("p = y*x^2; q = 2*x + y; g = p^2 - q^3", "x", "y").at("x=2, y=-1");
        assertRight(judge(Exercise1Key.KEY, new double[] {1, at.derivative("g", "q"), at.derivative("g", "p"),
                at.derivative("g", "x"), at.derivative("g", "y")}));
        assertEquals(-11, at.value(), "the value that the key names");
    }

    @Test
    void rc4IsWhatTheLibraryFinds() {
        assertRight(judgeVector(Exercise3Key.HERE, in -> rc4(in[0], in[1])));
        assertRight(judgeVector(Exercise3Key.ANYWHERE, in -> rc4(in[0], in[1])));
        double[] here = rc4(5, 4);
        assertEquals(968, here[0]);
        assertEquals(121, here[1]);
        assertEquals(484, here[2]);
        assertEquals(5203, here[3]);
    }

    private static double[] rc4(double atX, double atY) {
        Tensor x = Functions.tensor(atX);
        Tensor y = Functions.tensor(atY);
        Tensor p = y.times(4).minus(x);
        Tensor q = x.times(3).times(y).minus(y.times(4));
        p.pow(2).times(q).backward();
        return new double[] {p.grad().value(), q.grad().value(), x.grad().value(), y.grad().value()};
    }

    @Test
    void pathsMultiplyAndArrowsAdd() {
        for (int n = 1; n <= 6; n++) {
            var graph = diamonds(n).at("x=1").graph();
            assertEquals(Math.pow(2, n), graph.paths("x", "v" + n).size());
            assertEquals(4 * n, graph.edges().size());
        }
        assertRight(judge(Exercise6Key.KEY, new double[] {1 << 20, 4 * 60, (1L << 60) / 1e9 / Exercise6Key.SECONDS_OF_A_YEAR}));
        assertRight(judge(Exercise6Key.KEY, new double[] {1048576, 240, 36.5}));
    }

    @Test
    void theStoppedFactorLeaves18() {
        Tensor x = Functions.tensor(3);
        Tensor z = x.pow(2).times(Functions.stopGradient(x));
        z.backward();
        assertEquals(27, z.value());
        assertEquals(18, x.grad().value());
        assertRight(judge(Exercise9Key.KEY, new String[] {"B", "3"}));
    }

    @Test
    void twoSweepsOfTheLibraryLeaveWhatOneLeaves() {
        Tensor x = Functions.tensor(3);
        Tensor y = x.times(x);
        y.backward();
        y.backward();
        assertEquals(6, x.grad().value());
    }

    static Program diamonds(int n) {
        StringBuilder steps = new StringBuilder();
        for (int i = 1; i <= n; i++) {
            String v = i == 1 ? "x" : "v" + (i - 1);
            steps.append(i == 1 ? "" : "; ").append("u").append(i).append(" = sin(").append(v).append("); w").append(i).append(" = cos(")
                    .append(v).append("); v").append(i).append(" = u").append(i).append("*w").append(i);
        }
        return Program.parse(steps.toString());
    }

    private static void assertRight(Finding finding) {
        assertEquals(1, finding.credit(), finding.toString());
    }
}
