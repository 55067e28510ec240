package org.chainrule.notebook.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.chainrule.diff.Jacobian;
import org.chainrule.learn.Bars;
import org.chainrule.learn.Learn;
import org.chainrule.learn.Plot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

class FiguresTest {

    private static BufferedImage image(Picture picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertEquals(2 * picture.width(), image.getWidth());
        assertEquals(2 * picture.height(), image.getHeight());
        return image;
    }

    private static int colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }

    private static double lightness(BufferedImage image, double x, double y) {
        int rgb = image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight()));
        return (rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff);
    }

    @Test
    void ticksAreLabelledInFullAndWithoutNoise() {
        Range range = new Range(-0.1, 0.1, false);
        assertEquals("0.02", range.plain(0.02));
        assertEquals("\u22120.06", range.plain(-0.060000000000000005));
        assertEquals("0", range.plain(1e-17));
        assertEquals("1.992", new Range(1.99, 2.01, false).plain(1.992));
        assertEquals("25", new Range(-5, 27, false).plain(25));
        assertEquals("1,200,000", new Range(0, 2e6, false).plain(1.2e6));
    }

    @Test
    void aPlotIsDrawnAtTwiceItsSizeAndIsNotBlank() throws IOException {
        Plot plot = Learn.plot("Two curves", "x", "y").curve("sin", Math::sin, 0, 6).curve("cos", Math::cos, 0, 6);
        assertTrue(colours(image(Figures.draw(plot, Look.LIGHT))) > 10);
    }

    @Test
    void theSameUnitOfLengthMakesASquareSquare() {
        XYChart chart = PlotDrawing.chart(Learn.plot("Square", "x", "y")
                .line("square", new double[] {0, 1, 1, 0, 0}, new double[] {0, 0, 1, 1, 0}).sameUnits(), Look.LIGHT);
        chart.paint(new BufferedImage(House.WIDTH, House.HEIGHT, BufferedImage.TYPE_INT_RGB).createGraphics(),
                House.WIDTH, House.HEIGHT);
        double across = chart.getScreenXFromChart(1) - chart.getScreenXFromChart(0);
        double up = chart.getScreenYFromChart(0) - chart.getScreenYFromChart(1);
        assertTrue(across > 50);
        assertEquals(across, up, 0.02 * across);
    }

    @Test
    void aPlotOfNothingIsAnEmptyFrame() throws IOException {
        image(Figures.draw(Learn.plot("Nothing", "x", "y"), Look.LIGHT));
        image(Figures.draw(Learn.plot("Only gaps", "x", "y").curve("NaN", x -> Double.NaN, 0, 1), Look.LIGHT));
    }

    @Test
    void whatALogAxisCannotShowLeavesAGap() throws IOException {
        Plot plot = Learn.plot("Error", "h", "error").logX().logY()
                .line("error", new double[] {1e-8, 1e-4, 0, 1}, new double[] {1e-3, 0, 5, Double.POSITIVE_INFINITY});
        image(Figures.draw(plot, Look.LIGHT));
    }

    @Test
    void aLogAxisEndsNearItsDataAndShowsTwoPowersOfTen() {
        Range wide = Range.of(Stream.of(new double[] {3e-15, 7e-7}), true);
        assertEquals(2e-15, wide.from(), 1e-21);
        assertEquals(1e-6, wide.to(), 1e-12);
        Range narrow = Range.of(Stream.of(new double[] {20, 80}), true);
        assertEquals(List.of(10.0, 100.0), List.of(narrow.from(), narrow.to()));
        assertArrayEquals(new double[] {10, 20, 50, 100}, narrow.marks(), 1e-9);
        assertArrayEquals(new double[] {1000, 2000, 5000, 10000}, Range.of(Stream.of(new double[] {1000, 1000}), true).marks(), 1e-9);
        assertArrayEquals(new double[] {1, 10, 100, 1000}, new Range(1, 1000, true).marks(), 1e-9);
        Range padded = narrow.padded(0.1);
        assertTrue(padded.from() < 10 && padded.to() > 100, "nothing stands on the frame");
    }

    @Test
    void aConstantIsDrawnToo() throws IOException {
        image(Figures.draw(Learn.plot("Constant", "x", "y").curve("3", x -> 3, 0, 1), Look.LIGHT));
        image(Figures.draw(Learn.heatMap("Constant", "x", "y", (x, y) -> 3, 0, 1, 0, 1), Look.LIGHT));
    }

    @Test
    void barsOfEitherSignAndWithoutAFiniteHeightAreDrawn() throws IOException {
        assertTrue(colours(image(Figures.draw(Learn.bars("Contributions", "path", "contribution").bar("x → p → g", 108)
                .bar("x → q → g", -294).bar("unknown", Double.NaN), Look.LIGHT))) > 5);
        image(Figures.draw(Learn.bars("None", "path", "contribution"), Look.LIGHT));
    }

    @Test
    void boxesOfSamplesAreDrawnAlsoWhereASampleIsConstantOrSmall() throws IOException {
        assertTrue(colours(image(Figures.draw(Learn.boxes("Spread", "way", "draw").box("narrow", 1, 2, 3, 4)
                .box("wide", -20, -3, 2, 9, 11, 300), Look.LIGHT))) > 5);
        image(Figures.draw(Learn.boxes("Thin", "way", "draw").box("constant", 2, 2, 2).box("one", 5), Look.LIGHT));
        image(Figures.draw(Learn.boxes("None", "way", "draw"), Look.LIGHT));
    }

    @ParameterizedTest
    @EnumSource
    void boxesStandInTheHousesColours(Look look) throws IOException {
        BufferedImage boxes = image(Figures.draw(Learn.boxes("Spread", "way", "draw").box("wide", -20, -3, 2, 9, 11, 300), look));
        Set<Integer> seen = new HashSet<>();
        for (int rgb : boxes.getRGB(0, 0, boxes.getWidth(), boxes.getHeight(), null, 0, boxes.getWidth())) {
            seen.add(rgb);
        }
        assertTrue(seen.contains(look.series(0).getRGB()) && seen.contains(look.series(1).getRGB()), "box and median");
        assertTrue(!seen.contains(Color.BLUE.getRGB()) && !seen.contains(Color.RED.getRGB()), "the chart library's own");
        assertTrue(look == Look.LIGHT || !seen.contains(Color.BLACK.getRGB()), "black whiskers do not show on a dark page");
    }

    @Test
    void aFigureForDarkPagesLiesOnTheirGround() throws IOException {
        BufferedImage curve = image(Figures.draw(Learn.plot("Curve", "x", "y").curve("f", x -> x, 0, 1), Look.DARK));
        BufferedImage map = image(Figures.draw(Learn.heatMap("Map", "x", "y", (x, y) -> x, 0, 1, 0, 1), Look.DARK));
        BufferedImage matrix = image(Figures.draw(Learn.heatMap("J", Jacobian.of(List.of("u"), List.of("x"), new double[1][1])), Look.DARK));
        for (BufferedImage figure : List.of(curve, map, matrix)) {
            assertEquals(Look.DARK.paper().getRGB(), figure.getRGB(3, 3));
        }
    }

    @Test
    void aLongTitleIsSmallerAndAllThere() {
        String title = "A title that is much longer than the figure below it is wide, and goes on";
        assertTrue(House.title("Short").getSize2D() > House.title(title).getSize2D());
        assertTrue(House.title(title).getSize2D() > 10);
    }

    @Test
    void aLegendTooLongForOneLineStandsBelowTheFigureEntryByEntry() throws IOException {
        Plot plot = Learn.plot("Two", "x", "y").curve("a short one", x -> x, 0, 1).curve("another", x -> -x, 0, 1);
        assertEquals(2 * House.HEIGHT, image(Figures.draw(plot, Look.LIGHT)).getHeight());
        plot.curve("a third one whose name is so long that the three cannot stand on a line", x -> 2 * x, 0, 1);
        assertEquals(2 * (House.HEIGHT + 2 * Legend.ROW), image(Figures.draw(plot, Look.LIGHT)).getHeight());
    }

    @Test
    void entriesOfALegendStandFurtherApartThanALineAndItsName() throws IOException {
        XYChart chart = PlotDrawing.chart(Learn.plot("Two", "x", "y").curve("p", x -> x, 0, 1).curve("y", x -> -x, 0, 1), Look.LIGHT);
        BufferedImage image = new BufferedImage(House.WIDTH, Legend.ROW, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new Legend(chart).paint(g, Look.DARK, 0);
        g.dispose();
        List<Integer> gaps = gaps(image);
        assertEquals(3, gaps.size(), "line, name, line, name: " + gaps);
        assertTrue(gaps.get(1) >= 2.5 * Math.max(gaps.get(0), gaps.get(2)), gaps.toString());
    }

    /** How many empty columns of pixels lie between the inked ones. */
    private static List<Integer> gaps(BufferedImage image) {
        List<Integer> gaps = new ArrayList<>();
        int last = -1;
        for (int x = 0; x < image.getWidth(); x++) {
            int at = x;
            if (IntStream.range(0, image.getHeight()).anyMatch(y -> (image.getRGB(at, y) & 0xffffff) != 0)) {
                if (last >= 0 && x - last > 3) {
                    gaps.add(x - last - 1);
                }
                last = x;
            }
        }
        return gaps;
    }

    @Test
    void aLongLabelOfABarIsBrokenBetweenWords() {
        Bars bars = Learn.bars("Five", "bracketing", "multiplications").bar("forward", 1).bar("reverse", 1).bar("halves", 1)
                .bar("middle, then J₁", 1).bar("middle, then J₄", 1);
        BarsDrawing drawing = new BarsDrawing(bars, Look.LIGHT);
        assertEquals(List.of("forward"), drawing.broken("forward"));
        assertEquals(List.of("middle,", "then J₁"), drawing.broken("middle, then J₁"));
    }

    @Test
    void longWholeNumbersStandWithTheirThousandsApart() {
        assertEquals("15,500,000", House.tick(15_500_000));
        assertEquals("\u2212153,600", House.tick(-153_600));
        assertEquals("7500", House.tick(7500), "four digits stay together");
    }

    @Test
    void aHeatMapGrowsUpward() throws IOException {
        BufferedImage map = image(Figures.draw(Learn.heatMap("y itself", "x", "y", (x, y) -> y, 0, 1, 1, 2), Look.LIGHT));
        assertTrue(lightness(map, 0.5, 0.8) > lightness(map, 0.5, 0.2), "small values are light and stand at the bottom");
    }

    @Test
    void bothSignsGetTheirOwnColourAndZeroIsPale() throws IOException {
        BufferedImage map = image(Figures.draw(Learn.heatMap("x itself", "x", "y", (x, y) -> x, -1, 1, -1, 1), Look.LIGHT));
        int left = map.getRGB(map.getWidth() / 6, map.getHeight() / 2);
        int right = map.getRGB(map.getWidth() * 3 / 4, map.getHeight() / 2);
        assertTrue((left & 0xff) > (left >> 16 & 0xff), "negative is blue");
        assertTrue((right >> 16 & 0xff) > (right & 0xff), "positive is red");
    }

    @Test
    void aMatrixIsLaidOutAsItIsWrittenWithZeroPale() throws IOException {
        Jacobian matrix = Jacobian.of(List.of("u", "v"), List.of("x", "y"), new double[][] {{-9, -9}, {0, 0}});
        BufferedImage map = image(Figures.draw(Learn.heatMap("J", matrix), Look.LIGHT));
        assertTrue(lightness(map, 0.45, 0.52) < 400, "row 0, all negative, is dark and on top");
        assertTrue(lightness(map, 0.45, 0.8) > 700, "zero is pale, though no entry is positive");
    }

    @Test
    void aMatrixOfNothingButZeroAndOneWithManyRowsAreDrawn() throws IOException {
        image(Figures.draw(Learn.heatMap("0", Jacobian.of(List.of("u"), List.of("x"), new double[1][1])), Look.LIGHT));
        List<String> many = IntStream.range(0, 40).mapToObj(i -> "x" + i).toList();
        image(Figures.draw(Learn.heatMap("40", Jacobian.of(many, many, new double[40][40])), Look.LIGHT));
    }

    @Test
    void labelsOfMarksAtTheSamePlaceAndAtTheEdgeAreDrawn() throws IOException {
        image(Figures.draw(Learn.heatMap("Marks", "x", "y", (x, y) -> x * y, 0, 1, 0, 1).point("a", 0.5, 0.5)
                .point("b", 0.5, 0.5).point("", 0.2, 0.2).point("corner", 1, 0).line("way out", new double[] {0, 9}, new double[] {0, Double.NaN}), Look.LIGHT));
    }

    @Test
    void aLineThatBeginsBeyondTheEdgeIsCutOffAtTheEdge() throws IOException {
        BufferedImage map = image(Figures.draw(Learn.heatMap("Edge", "x", "y", (x, y) -> 0, -1, 1, -1, 1)
                .line("", new double[] {-1.2, -0.8}, new double[] {0, 0}), Look.LIGHT));
        int dark = 0;
        for (int y = 0; y < map.getHeight(); y++) {
            dark += lightness(map, 0.4, (double) y / map.getHeight()) < 200 ? 1 : 0;
        }
        assertTrue(dark == 0, "no ink far to the right of the line's end, but " + dark + " dark pixels");
    }

    @Test
    void aChartOfTheLearnersOwnKeepsItsSize() throws IOException {
        XYChart chart = new XYChartBuilder().width(300).height(200).title("own").build();
        chart.addSeries("s", new double[] {1, 2}, new double[] {3, 4});
        assertEquals(600, image(Figures.draw(chart)).getWidth());
    }
}
