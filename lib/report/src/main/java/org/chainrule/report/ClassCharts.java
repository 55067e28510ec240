package org.chainrule.report;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import tech.tablesaw.api.Table;

/** Draws what a class did, as PNG: each chart for light pages and for dark ones. */
final class ClassCharts {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;
    /** With more labels than these there is no room for them side by side. */
    private static final int SIDE_BY_SIDE = 14;

    private ClassCharts() {}

    /** The colours of a page; a chart's paper is that of a card on it. */
    enum Look {
        LIGHT(0xFFFFFF, 0x1C2330, 0xD9DEE7, 0x2456B3),
        DARK(0x1D222B, 0xE6E9EF, 0x363E4B, 0x8DB4FF);

        private final Color paper;
        private final Color ink;
        private final Color grid;
        private final Color bar;

        Look(int paper, int ink, int grid, int bar) {
            this.paper = new Color(paper);
            this.ink = new Color(ink);
            this.grid = new Color(grid);
            this.bar = new Color(bar);
        }

        /** The file of the chart that is called by this name on light pages. */
        Path of(Path file) {
            return this == LIGHT ? file : file.resolveSibling(darkName(file.getFileName().toString()));
        }
    }

    /** What a chart's file is called on dark pages. */
    static String darkName(String file) {
        return file.replaceFirst("\\.png$", "-dark.png");
    }

    /** How many submissions earned how much. */
    static void totals(ClassTables tables, Path file) throws IOException {
        List<String> ranges = IntStream.range(0, 10).mapToObj(i -> i * 10 + "–" + (i + 1) * 10).toList();
        draw("part of the points, in %", "submissions", ranges,
                Arrays.stream(tables.totalsInTenths()).asDoubleStream().boxed().toList(), null, file);
    }

    /** Which part of an exercise's points was earned in the mean. */
    static void exercises(ClassTables tables, Path file) throws IOException {
        Table table = tables.exercises();
        List<Double> parts = IntStream.range(0, table.rowCount()).mapToObj(row -> {
            double points = table.doubleColumn("points").get(row);
            return points == 0 ? 0 : 100 * table.doubleColumn("mean").get(row) / points;
        }).toList();
        draw("exercise", "mean part of the points, in %", table.stringColumn("exercise").asList(), parts,
                100.0, file);
    }

    private static void draw(String x, String y, List<String> labels, List<Double> values, Double highest, Path file)
            throws IOException {
        for (Look look : Look.values()) {
            CategoryChart chart = new CategoryChartBuilder().width(WIDTH).height(HEIGHT).xAxisTitle(x).yAxisTitle(y).build();
            dress(chart, look);
            chart.getStyler().setYAxisMax(highest);
            chart.getStyler().setXAxisLabelRotation(labels.size() > SIDE_BY_SIDE ? 90 : 0);
            chart.addSeries(y, labels, values);
            Files.write(look.of(file), BitmapEncoder.getBitmapBytes(chart, BitmapFormat.PNG));
        }
    }

    private static void dress(CategoryChart chart, Look look) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 15);
        chart.getStyler().setBaseFont(font);
        chart.getStyler().setAxisTitleFont(font).setAxisTickLabelsFont(font);
        chart.getStyler().setChartBackgroundColor(look.paper).setPlotBackgroundColor(look.paper).setPlotBorderVisible(false)
                .setLegendVisible(false).setSeriesColors(new Color[] {look.bar}).setChartFontColor(look.ink)
                .setChartTitleVisible(false).setAntiAlias(true).setTextAntiAlias(true).setChartPadding(14);
        chart.getStyler().setPlotGridLinesColor(look.grid).setPlotGridVerticalLinesVisible(false)
                .setAxisTickLabelsColor(look.ink).setAxisTickMarksColor(look.ink)
                .setAxisTicksLineVisible(false).setYAxisDecimalPattern("0").setYAxisMin(0.0);
        chart.getStyler().setAvailableSpaceFill(0.7);
    }
}
