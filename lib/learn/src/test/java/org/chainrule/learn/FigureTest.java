package org.chainrule.learn;

import static org.chainrule.learn.Learn.bars;
import static org.chainrule.learn.Learn.boxes;
import static org.chainrule.learn.Learn.heatMap;
import static org.chainrule.learn.Learn.plot;
import static org.chainrule.learn.Learn.table;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chainrule.diff.Jacobian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FigureTest {

    private static String refusal(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    @Test
    void aFunctionIsAskedOnlyWhenItsCurveIsDrawn() {
        AtomicInteger calls = new AtomicInteger();
        Plot plot = plot("p", "x", "y").curve("f", x -> calls.incrementAndGet(), 0, 1);
        assertEquals(0, calls.get());
        assertEquals(401, plot.series().get(0).xs().length);
    }

    @Test
    void aLogAxisIsSampledByFactorsWheneverItIsAskedFor() {
        double[] xs = plot("p", "h", "y").curve("f", x -> x, 1e-4, 1).logX().series().get(0).xs();
        assertEquals(1e-2, xs[200], 1e-12);
    }

    @Test
    void aHeatMapsFirstRowHoldsTheLeastY() {
        double[][] values = heatMap("h", "x", "y", (x, y) -> 10 * y + x, 0, 2, 0, 4).sample(2, 2);
        assertArrayEquals(new double[] {10.5, 11.5}, values[0]);
        assertArrayEquals(new double[] {30.5, 31.5}, values[1]);
    }

    @Test
    void withoutWordsAFigureDescribesItself() {
        assertEquals("Contributions: bars of share by path: x → p 108, x → q -294.",
                bars("Contributions", "path", "share").bar("x → p", 108).bar("x → q", -294).toString());
        assertEquals("Spread: boxes of draw by way, with the medians narrow 2.5, wide 3.",
                boxes("Spread", "way", "draw").box("narrow", 4, 1, 2, 3).box("wide", 100, 3, -9).toString());
        assertEquals("Map: heat map; across: x from 2 to 4; up: y from 0 to 2; marked: here.",
                heatMap("Map", "x", "y", (x, y) -> x, 2, 4, 0, 2).point("here", 3, 1).point("", 2, 2).toString());
        assertEquals("Plot: plot of f, data; across: h (log scale); up: y.",
                plot("Plot", "h", "y").logX().curve("f", x -> x, 1, 2).points("data", new double[1], new double[1]).toString());
    }

    @Test
    void aMatrixSaysItsEntriesRowByRow() {
        Jacobian matrix = Jacobian.of(List.of("u", "v"), List.of("x", "y"), new double[][] {{1, -2}, {0, 0.5}});
        assertEquals("J: matrix with the columns x, y; row u: 1, -2; row v: 0, 0.5.", heatMap("J", matrix).toString());
    }

    @Test
    void itsOwnWordsTakeTheirPlace() {
        assertEquals("Two bars of opposite sign.", bars("b", "c", "v").saying("Two bars of opposite sign.").textAlternative());
    }

    @Test
    void whatDoesNotFitIsRefusedWithBothSides() {
        assertEquals("\"data\" has 2 x-values but 1 y-values: give one y for each x.",
                refusal(() -> plot("p", "x", "y").line("data", new double[2], new double[1])));
        assertEquals("\"f\" cannot be drawn from 1.0 to 0.0: give a smaller number first, then a larger one.",
                refusal(() -> plot("p", "x", "y").curve("f", x -> x, 1, 0)));
        assertEquals("Column \"b\" has 1 cells but column \"a\" has 2: give each column one cell for each row.",
                refusal(() -> table("t").column("a", 1, 2).column("b", "x")));
        assertEquals("There is already a bar \"a\": give each bar its own label.",
                refusal(() -> bars("b", "c", "v").bar("a", 1).bar("a", 2)));
        assertEquals("There is already a box \"a\": give each box its own label.",
                refusal(() -> boxes("b", "c", "v").box("a", 1).box("a", 2)));
        assertEquals("The box \"a\" needs finite numbers, but 1 of 2 are: leave the others out.",
                refusal(() -> boxes("b", "c", "v").box("a", 1, Double.NaN)));
        assertEquals("This plot already has a \"f\": give each part its own name.",
                refusal(() -> plot("p", "x", "y").curve("f", x -> x, 0, 1).curve("f", x -> x, 0, 1)));
    }

    @Test
    void aTableSaysHowManyRowsAndWhichColumnsItHas() {
        DataTable table = table("t").column("n", 1.0 / 3, -186);
        assertEquals("table of 2 rows with the columns n.", table.textAlternative());
    }

    @Test
    void aFigureKeepsCopiesOfItsNumbers() {
        double[] ys = {1, 2};
        Plot plot = plot("p", "x", "y").line("l", new double[] {0, 1}, ys);
        ys[0] = 99;
        assertEquals(1, plot.series().get(0).ys()[0]);
    }
}
