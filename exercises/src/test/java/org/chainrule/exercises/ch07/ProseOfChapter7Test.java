package org.chainrule.exercises.ch07;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.chainrule.diff.Jacobian;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

/** The numbers that the text of chapter 07 names are those that the library finds. */
class ProseOfChapter7Test {

    private final Program inner = Program.parse("x = s*t; y = s + t; [x, y]", "s", "t");
    private final Program outer = Program.parse("u = x^2/2 - y; v = x + y^2/2; [u, v]", "x", "y");
    private final double[][] dg = inner.at("s=1, t=2").jacobian().toArray();

    @Test
    void theInnerMapLandsAtTwoThree() {
        assertArrayEquals(new double[] {2, 3}, inner.at("s=1, t=2").values());
        assertArrayEquals(new double[][] {{2, 1}, {1, 1}}, dg);
    }

    @Test
    void neighboursHaveEightEntriesThatAreNotZero() {
        double[][] j = Program.parse("[x1*x2, x2*x3, x3*x4, x4*x5]", "x1", "x2", "x3", "x4", "x5")
                .at("x1=1, x2=-2, x3=3, x4=-1, x5=2").jacobian().toArray();
        assertEquals(8, Arrays.stream(j).flatMapToDouble(Arrays::stream).filter(entry -> entry != 0).count());
    }

    @Test
    void theImageReachesFurtherThanItsPrediction() {
        assertArrayEquals(new double[] {3.75, 4}, inner.at("s=1.5, t=2.5").values());
        assertArrayEquals(new double[] {3, 3.5}, inner.at("s=1.5, t=2").values());
        assertArrayEquals(new double[] {2.5, 3.5}, inner.at("s=1, t=2.5").values());
    }

    @Test
    void theWorkedExampleIsThatOfTheSubstitutedProgram() {
        Program whole = Program.parse("x = s*t; y = s + t; u = x^2/2 - y; v = x + y^2/2; [u, v]", "s", "t");
        assertArrayEquals(new double[] {-1, 6.5}, whole.at("s=1, t=2").values());
        assertArrayEquals(new double[][] {{3, 1}, {5, 4}}, whole.at("s=1, t=2").jacobian().toArray());
        double[][] df = outer.at("x=2, y=3").jacobian().toArray();
        assertArrayEquals(new double[][] {{2, -1}, {1, 3}}, df);
        assertArrayEquals(new double[][] {{3, 1}, {5, 4}}, NumbersOfChapter7Test.product(df, dg));
        assertArrayEquals(new double[][] {{5, 1}, {3, 2}}, NumbersOfChapter7Test.product(dg, df), "one entry is the same by accident");
    }

    @Test
    void atTheWrongPointEveryEntryDiffers() {
        assertArrayEquals(new double[][] {{1, 0}, {4, 3}},
                NumbersOfChapter7Test.product(outer.at("x=1, y=2").jacobian().toArray(), dg));
    }

    @Test
    void theChainOfThreeLandsWhereTheTextSays() {
        assertArrayEquals(new double[] {2, 2, 3}, Program.parse("[a*b, b*c, c*d]").at("a=1, b=2, c=1, d=3").values());
        assertArrayEquals(new double[] {8, 6}, Program.parse("[x + y*z, x*z]").at("x=2, y=2, z=3").values());
        assertEquals(70, Program.parse("u^2 + v").at("u=8, v=6").value());
        Program whole = Program.parse("x = a*b; y = b*c; z = c*d; u = x + y*z; v = x*z; u^2 + v", "a", "b", "c", "d");
        assertArrayEquals(new double[][] {{38, 67, 198, 34}}, whole.at("a=1, b=2, c=1, d=3").jacobian().toArray());
    }

    @Test
    void invertingTheMatrixIsNotInvertingItsEntries() {
        Jacobian there = Program.parse("p = x*y; q = y/x; [p, q]", "x", "y").at("x=1, y=2").jacobian();
        Jacobian home = Program.parse("x = sqrt(p/q); y = sqrt(p*q); [x, y]", "p", "q").at("p=2, q=2").jacobian();
        assertEquals(2, there.entry("p", "x"));
        assertEquals(0.25, home.entry("x", "p"), 1e-12);
        double[][] both = Jacobian.chain(home, there).toArray();
        assertArrayEquals(new double[] {1, 0}, both[0], 1e-12);
        assertArrayEquals(new double[] {0, 1}, both[1], 1e-12);
    }
}
