package org.chainrule.notebook.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.lines.SeriesLines;

/** Which line is which, below a chart: the entries beside each other where they find room, else one below the other. */
final class Legend {

    /** How high a line of entries is. */
    static final int ROW = 26;

    private static final Font FONT = House.font(Font.PLAIN, House.TEXT);
    private static final double LINE = 26;
    private static final double GAP = 8;
    private static final double BETWEEN = 3 * GAP;
    private static final double MARGIN = 12;

    private final List<XYSeries> entries;
    private final boolean beside;

    /** The legend of a chart; a single line needs none. */
    Legend(XYChart chart) {
        List<XYSeries> shown = chart.getSeriesCollection().stream().filter(XYSeries::isShowInLegend).toList();
        this.entries = shown.size() > 1 ? shown : List.of();
        this.beside = length() <= House.WIDTH - 2 * MARGIN;
    }

    /** How much room it takes below the chart. */
    int height() {
        return ROW * rows();
    }

    int rows() {
        return beside ? Math.min(1, entries.size()) : entries.size();
    }

    /** How long the entries are beside each other. */
    private double length() {
        return entries.stream().mapToDouble(entry -> length(entry) + BETWEEN).sum() - BETWEEN;
    }

    private static double length(XYSeries entry) {
        return LINE + GAP + House.length(entry.getName(), FONT);
    }

    /** Paints it below this height. */
    void paint(Graphics2D g, Look look, double top) {
        double widest = entries.stream().mapToDouble(Legend::length).max().orElse(0);
        double left = (House.WIDTH - (beside ? length() : widest)) / 2;
        double y = top + 0.3 * ROW;
        for (XYSeries entry : entries) {
            paint(g, look, entry, left, y);
            left += beside ? length(entry) + BETWEEN : 0;
            y += beside ? 0 : ROW;
        }
    }

    private static void paint(Graphics2D g, Look look, XYSeries entry, double left, double y) {
        if (entry.getLineStyle() != SeriesLines.NONE) {
            g.setColor(entry.getLineColor());
            g.setStroke(entry.getLineStyle());
            g.draw(new Line2D.Double(left, y, left + LINE, y));
        }
        g.setColor(entry.getMarkerColor());
        g.setStroke(new BasicStroke(1));
        entry.getMarker().paint(g, left + LINE / 2, y, House.MARKER);
        g.setColor(look.ink());
        g.setFont(FONT);
        g.drawString(entry.getName(), (float) (left + LINE + GAP), (float) (y + 0.35 * House.TEXT));
    }
}
