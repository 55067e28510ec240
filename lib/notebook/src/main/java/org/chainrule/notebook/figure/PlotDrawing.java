package org.chainrule.notebook.figure;

import java.awt.BasicStroke;
import java.util.Arrays;
import java.util.List;
import org.chainrule.learn.Plot;
import org.chainrule.learn.Series;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Turns a {@link Plot} into a chart. */
final class PlotDrawing {

    /** From how many points on a line is drawn without markers, and solid: dashes would begin anew at each point. */
    private static final int DENSE = 25;

    private PlotDrawing() {}

    static XYChart chart(Plot plot) {
        XYChart chart = new XYChartBuilder().width(House.WIDTH).height(House.HEIGHT).title(plot.title())
                .xAxisTitle(plot.xAxis()).yAxisTitle(plot.yAxis()).build();
        House.dress(chart.getStyler());
        List<Series> series = plot.series();
        Range xs = Range.of(series.stream().map(Series::xs), plot.isLogX());
        Range ys = Range.of(series.stream().map(Series::ys), plot.isLogY());
        chart.getStyler().setLegendVisible(series.size() > 1);
        chart.getStyler().setPlotContentSize(1);
        xs.applyToX(chart.getStyler());
        ys.padded().applyToY(chart.getStyler());
        rule(chart, xs, ys);
        for (int i = 0; i < series.size(); i++) {
            add(chart, series.get(i), i, xs, ys);
        }
        return chart;
    }

    /** Grid lines of log axes: the chart's own would stand nine to a decade. */
    private static void rule(XYChart chart, Range xs, Range ys) {
        if (xs.log()) {
            for (double x : xs.powers()) {
                rule(chart, "x " + x, new double[] {x, x}, new double[] {ys.padded().from(), ys.padded().to()});
            }
        }
        if (ys.log()) {
            for (double y : ys.powers()) {
                rule(chart, "y " + y, new double[] {xs.from(), xs.to()}, new double[] {y, y});
            }
        }
    }

    private static void rule(XYChart chart, String name, double[] xs, double[] ys) {
        XYSeries rule = chart.addSeries("grid " + name, xs, ys);
        rule.setLineColor(House.GRID);
        rule.setLineStyle(new BasicStroke(1));
        rule.setMarker(SeriesMarkers.NONE);
        rule.setShowInLegend(false);
    }

    /** What an axis cannot show (nothing, infinity, or 0 and less on a log axis) leaves a gap. */
    private static void add(XYChart chart, Series series, int index, Range xs, Range ys) {
        int n = series.xs().length;
        double[] x = new double[n];
        double[] y = new double[n];
        int kept = 0;
        for (int i = 0; i < n; i++) {
            boolean drawn = xs.shows(series.xs()[i]) && ys.shows(series.ys()[i]);
            if (xs.shows(series.xs()[i]) && (drawn || series.joined())) {
                x[kept] = series.xs()[i];
                y[kept++] = drawn ? series.ys()[i] : Double.NaN;
            }
        }
        if (kept > 0) {
            dress(chart.addSeries(series.name(), Arrays.copyOf(x, kept), Arrays.copyOf(y, kept)),
                    series, index);
        }
    }

    private static void dress(XYSeries drawn, Series series, int index) {
        drawn.setLineColor(House.PALETTE[index % House.PALETTE.length]);
        drawn.setMarkerColor(House.PALETTE[index % House.PALETTE.length]);
        drawn.setLineStyle(House.LINES[index % House.LINES.length]);
        drawn.setMarker(House.MARKERS[index % House.MARKERS.length]);
        if (!series.joined()) {
            drawn.setLineStyle(SeriesLines.NONE);
        } else if (series.xs().length > DENSE) {
            drawn.setLineStyle(House.LINES[0]);
            drawn.setMarker(SeriesMarkers.NONE);
        }
    }
}
