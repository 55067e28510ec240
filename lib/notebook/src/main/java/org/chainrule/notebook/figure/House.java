package org.chainrule.notebook.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import org.chainrule.tensor.Numbers;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The house theme: how every figure of the course looks, on light pages and, as a white card, on dark ones. */
final class House {

    static final int WIDTH = 640;
    static final int HEIGHT = 400;

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1f2933);
    static final Color SOFT_INK = new Color(0x55606b);
    static final Color GRID = new Color(0xe4e8ec);

    /** Okabe and Ito's colours, which people with any kind of colour vision tell apart; yellow is left out. */
    static final Color[] PALETTE = {
        new Color(0x0072b2), new Color(0xd55e00), new Color(0x009e73), new Color(0xcc79a7), new Color(0xe69f00),
        new Color(0x56b4e9), INK
    };

    /** Line styles that differ too, for prints without colour. */
    static final BasicStroke[] LINES = {line(), line(9, 4), line(2, 4), line(9, 4, 2, 4), line(14, 5)};

    static final Marker[] MARKERS = {
        SeriesMarkers.CIRCLE, SeriesMarkers.DIAMOND, SeriesMarkers.SQUARE, SeriesMarkers.TRIANGLE_UP, SeriesMarkers.CROSS
    };

    private House() {}

    static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    /** A number as an axis shows it, with a true minus sign. */
    static String tick(double value) {
        return Numbers.format(value).replace('-', '\u2212');
    }

    static void dress(AxesChartStyler styler) {
        styler.setBaseFont(font(Font.PLAIN, 13));
        styler.setChartBackgroundColor(PAPER);
        styler.setChartFontColor(INK);
        styler.setChartPadding(14);
        styler.setChartTitleFont(font(Font.BOLD, 15));
        styler.setChartTitleBoxVisible(false);
        styler.setChartTitlePadding(8);
        styler.setSeriesColors(PALETTE);
        styler.setSeriesLines(LINES);
        styler.setSeriesMarkers(MARKERS);
        styler.setMarkerSize(9);
        styler.setAntiAlias(true);
        dressLegend(styler);
        dressAxes(styler);
    }

    private static void dressLegend(AxesChartStyler styler) {
        styler.setLegendPosition(LegendPosition.OutsideS);
        styler.setLegendLayout(LegendLayout.Horizontal);
        styler.setLegendFont(font(Font.PLAIN, 13));
        styler.setLegendBackgroundColor(PAPER);
        styler.setLegendBorderColor(PAPER);
        styler.setLegendSeriesLineLength(26);
        styler.setLegendPadding(6);
    }

    private static void dressAxes(AxesChartStyler styler) {
        styler.setPlotBackgroundColor(PAPER);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(GRID);
        styler.setPlotGridLinesStroke(new BasicStroke(1));
        styler.setPlotTicksMarksVisible(false);
        styler.setAxisTitleFont(font(Font.PLAIN, 13));
        styler.setAxisTitlePadding(8);
        styler.setAxisTickLabelsFont(font(Font.PLAIN, 12));
        styler.setAxisTickLabelsColor(SOFT_INK);
        styler.setAxisTickMarksColor(SOFT_INK);
        styler.setAxisTickMarksStroke(new BasicStroke(1));
        styler.setAxisTickMarkLength(4);
        styler.setXAxisTickMarkSpacingHint(80);
        styler.setYAxisTickMarkSpacingHint(44);
        styler.setYAxisLabelAlignment(TextAlignment.Right);
        styler.setPlotMargin(0);
        styler.setLocale(Locale.ROOT);
    }

    private static BasicStroke line(float... dashes) {
        return dashes.length == 0
                ? new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }
}
