package org.chainrule.notebook.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Locale;
import org.chainrule.notebook.Thousands;
import org.chainrule.tensor.Numbers;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The house theme: how every figure of the course looks. A figure is narrow and its letters are large, so that a phone, which
 * shows it at two thirds of its size, leaves them readable.
 */
final class House {

    static final int WIDTH = 500;
    static final int HEIGHT = 400;

    /** How large the letters are: of a title, of what is read first, of a tick. */
    static final int TITLE = 17;
    static final int TEXT = 15;
    static final int SMALL = 14;

    /** How large a marker is. */
    static final int MARKER = 9;

    private static final int PADDING = 12;
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /** Line styles that differ too, for prints without colour. */
    static final BasicStroke[] LINES = {line(), line(9, 4), line(2, 4), line(9, 4, 2, 4), line(14, 5)};

    static final Marker[] MARKERS = {
        SeriesMarkers.CIRCLE, SeriesMarkers.DIAMOND, SeriesMarkers.SQUARE, SeriesMarkers.TRIANGLE_UP, SeriesMarkers.CROSS
    };

    private House() {}

    static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    /** A number as an axis shows it, with a true minus sign and thousands apart. */
    static String tick(double value) {
        return Thousands.apart(Numbers.format(value)).replace('-', '\u2212');
    }

    /** The largest font of this style, up to this size, in which the text is not longer than this. */
    static Font fitting(String text, int style, int size, double length) {
        double natural = length(text, font(style, size));
        return natural <= length ? font(style, size) : font(style, size).deriveFont((float) (size * length / natural));
    }

    /** The font of a figure's title, which stays on one line, above the middle of the field between the axes. */
    static Font title(String title) {
        return fitting(title, Font.BOLD, TITLE, 0.82 * WIDTH);
    }

    /** How long a text is in a font. */
    static double length(String text, Font font) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /** The font of both axes' names, of which the one at the side has less room. */
    private static Font axes(AxesChart<?, ?> chart) {
        Font across = fitting(chart.getXAxisTitle(), Font.PLAIN, TEXT, 0.75 * WIDTH);
        Font up = fitting(chart.getYAxisTitle(), Font.PLAIN, TEXT, 0.65 * HEIGHT);
        return across.getSize2D() < up.getSize2D() ? across : up;
    }

    static void dress(AxesChart<? extends AxesChartStyler, ?> chart, Look look) {
        AxesChartStyler styler = chart.getStyler();
        styler.setBaseFont(font(Font.PLAIN, TEXT));
        styler.setChartBackgroundColor(look.paper());
        styler.setChartFontColor(look.ink());
        styler.setChartPadding(PADDING);
        styler.setChartTitleFont(title(chart.getTitle()));
        styler.setAxisTitleFont(axes(chart));
        styler.setChartTitleBoxVisible(false);
        styler.setChartTitlePadding(8);
        styler.setSeriesColors(look.palette());
        styler.setSeriesLines(LINES);
        styler.setSeriesMarkers(MARKERS);
        styler.setMarkerSize(MARKER);
        styler.setAntiAlias(true);
        styler.setLegendVisible(false);
        dressAxes(styler, look);
    }

    private static void dressAxes(AxesChartStyler styler, Look look) {
        styler.setPlotBackgroundColor(look.paper());
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(look.grid());
        styler.setPlotGridLinesStroke(new BasicStroke(1));
        styler.setPlotTicksMarksVisible(false);
        styler.setAxisTitlePadding(8);
        styler.setAxisTickLabelsFont(font(Font.PLAIN, SMALL));
        styler.setAxisTickLabelsColor(look.softInk());
        styler.setAxisTickMarksColor(look.softInk());
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
