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

/** Draws what a class did, as PNG. */
final class ClassCharts {

    private static final Color BAR = new Color(0x24, 0x56, 0xB3);
    private static final Color INK = new Color(0x1C, 0x23, 0x30);
    private static final Color GRID = new Color(0xD9, 0xDE, 0xE7);
    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;

    private ClassCharts() {}

    /** How many submissions earned how much. */
    static void totals(ClassTables tables, Path file) throws IOException {
        List<String> ranges = IntStream.range(0, 10).mapToObj(i -> i * 10 + "–" + (i + 1) * 10 + " %").toList();
        draw("Totals", "part of the points", "submissions", ranges,
                Arrays.stream(tables.totalsInTenths()).asDoubleStream().boxed().toList(), null, file);
    }

    /** Which part of an exercise's points was earned in the mean. */
    static void exercises(ClassTables tables, Path file) throws IOException {
        Table table = tables.exercises();
        List<Double> parts = IntStream.range(0, table.rowCount()).mapToObj(row -> {
            double points = table.doubleColumn("points").get(row);
            return points == 0 ? 0 : 100 * table.doubleColumn("mean").get(row) / points;
        }).toList();
        draw("Exercises", "exercise", "mean part of the points, in %", table.stringColumn("exercise").asList(), parts,
                100.0, file);
    }

    private static void draw(String title, String x, String y, List<String> labels, List<Double> values, Double highest,
            Path file) throws IOException {
        CategoryChart chart = new CategoryChartBuilder().width(WIDTH).height(HEIGHT).title(title)
                .xAxisTitle(x).yAxisTitle(y).build();
        chart.getStyler().setBaseFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        chart.getStyler().setChartBackgroundColor(Color.WHITE).setPlotBorderVisible(false).setLegendVisible(false)
                .setSeriesColors(new Color[] {BAR}).setChartFontColor(INK).setAntiAlias(true).setTextAntiAlias(true)
                .setChartPadding(14);
        chart.getStyler().setPlotGridLinesColor(GRID).setPlotGridVerticalLinesVisible(false)
                .setAxisTicksLineVisible(false).setYAxisDecimalPattern("0").setYAxisMin(0.0).setYAxisMax(highest);
        chart.getStyler().setAvailableSpaceFill(0.7);
        chart.addSeries(title, labels, values);
        Files.write(file, BitmapEncoder.getBitmapBytes(chart, BitmapFormat.PNG));
    }
}
