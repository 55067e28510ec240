package org.chainrule.notebook.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
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

    private static final double ROOM = 0.05;
    private static final double ROOM_FOR_MARKERS = 0.025;

    private PlotDrawing() {}

    static XYChart chart(Plot plot, Look look) {
        List<Series> series = plot.series();
        boolean marked = series.stream().anyMatch(one -> !one.joined() || one.xs().length <= DENSE);
        Range xs = Range.of(series.stream().map(Series::xs), plot.isLogX()).padded(marked ? ROOM_FOR_MARKERS : 0);
        Range ys = Range.of(series.stream().map(Series::ys), plot.isLogY()).padded(ROOM);
        XYChart chart = chart(plot, look, series, xs, ys);
        if (!plot.hasSameUnits()) {
            return chart;
        }
        double shape = shape(chart, xs, ys);
        return chart(plot, look, series, xs.spanning((ys.to() - ys.from()) * shape),
                ys.spanning((xs.to() - xs.from()) / shape));
    }

    private static XYChart chart(Plot plot, Look look, List<Series> series, Range xs, Range ys) {
        int height = House.HEIGHT - (series.size() > 1 ? Legend.ROW : 0);
        XYChart chart = new XYChartBuilder().width(House.WIDTH).height(height).title(plot.title())
                .xAxisTitle(plot.xAxis()).yAxisTitle(plot.yAxis()).build();
        House.dress(chart, look);
        chart.getStyler().setPlotContentSize(1);
        xs.applyToX(chart.getStyler());
        ys.applyToY(chart.getStyler());
        rule(chart, look, xs, ys);
        for (int i = 0; i < series.size(); i++) {
            add(chart, series.get(i), look.series(i), i, xs, ys);
        }
        return chart;
    }

    /** How many times as wide as high the field between the axes is; known only when it has been painted once. */
    private static double shape(XYChart chart, Range xs, Range ys) {
        Graphics2D canvas = new BufferedImage(chart.getWidth(), chart.getHeight(), BufferedImage.TYPE_INT_RGB).createGraphics();
        chart.paint(canvas, chart.getWidth(), chart.getHeight());
        canvas.dispose();
        return Math.abs((chart.getScreenXFromChart(xs.to()) - chart.getScreenXFromChart(xs.from()))
                / (chart.getScreenYFromChart(ys.to()) - chart.getScreenYFromChart(ys.from())));
    }

    /** Grid lines of log axes: the chart's own would stand nine to a decade. */
    private static void rule(XYChart chart, Look look, Range xs, Range ys) {
        if (xs.log()) {
            for (double x : xs.marks()) {
                rule(chart, look, "x " + x, new double[] {x, x}, new double[] {ys.from(), ys.to()});
            }
        }
        if (ys.log()) {
            for (double y : ys.marks()) {
                rule(chart, look, "y " + y, new double[] {xs.from(), xs.to()}, new double[] {y, y});
            }
        }
    }

    private static void rule(XYChart chart, Look look, String name, double[] xs, double[] ys) {
        XYSeries rule = chart.addSeries("grid " + name, xs, ys);
        rule.setLineColor(look.grid());
        rule.setLineStyle(new BasicStroke(1));
        rule.setMarker(SeriesMarkers.NONE);
        rule.setShowInLegend(false);
    }

    /** What an axis cannot show (nothing, infinity, or 0 and less on a log axis) leaves a gap. */
    private static void add(XYChart chart, Series series, Color color, int index, Range xs, Range ys) {
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
                    series, color, index);
        }
    }

    private static void dress(XYSeries drawn, Series series, Color color, int index) {
        drawn.setLineColor(color);
        drawn.setMarkerColor(color);
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
