package org.chainrule.notebook.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.chainrule.learn.Boxes;
import org.knowm.xchart.BoxChart;
import org.knowm.xchart.BoxChartBuilder;
import org.knowm.xchart.BoxSeries;
import org.knowm.xchart.style.BoxStyler;
import org.knowm.xchart.style.BoxStyler.BoxplotCalCulationMethod;

/** Turns {@link Boxes} into a chart. */
final class BoxesDrawing {

    /** From how much more of blue, or of red, a pixel counts as the chart library's and not as a letter's edge. */
    private static final int SATURATED = 40;

    private BoxesDrawing() {}

    static BoxChart chart(Boxes boxes, Look look) {
        BoxChart chart = new BoxChartBuilder().width(House.WIDTH).height(House.HEIGHT).title(boxes.title())
                .xAxisTitle(boxes.categories()).yAxisTitle(boxes.values()).build();
        List<Boxes.Sample> samples = boxes.samples();
        House.dress(chart, look);
        dress(chart.getStyler(), Range.of(samples.stream().map(Boxes.Sample::numbers), false));
        for (int i = 0; i < samples.size(); i++) {
            BoxSeries drawn = chart.addSeries(samples.get(i).label(), Arrays.stream(samples.get(i).numbers()).boxed().toList());
            drawn.setMarkerColor(look.series(i));
        }
        return chart;
    }

    private static void dress(BoxStyler styler, Range shown) {
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setSeriesLines(new BasicStroke[] {House.LINES[0]});
        styler.setMarkerSize(4);
        styler.setBoxWidthFraction(0.25);
        styler.setBoxplotCalCulationMethod(BoxplotCalCulationMethod.N_LESS_1_PLUS_1);
        shown.padded(0.05).applyToY(styler);
    }

    /**
     * What stands in place of a pixel's colour: the chart library draws boxes in pure blue, medians and outliers in pure
     * red, whiskers in black, whatever its styler says. Black is left as it is where it shows.
     */
    static int inHouseColours(int pixel, Look look) {
        Color color = new Color(pixel);
        int blueness = color.getBlue() - Math.max(color.getRed(), color.getGreen());
        int redness = color.getRed() - Math.max(color.getGreen(), color.getBlue());
        if (blueness > SATURATED) {
            return onPaper(look.series(0), look.paper(), blueness);
        }
        if (redness > SATURATED) {
            return onPaper(look.series(1), look.paper(), redness);
        }
        boolean isLost = look == Look.DARK && color.getGreen() < look.paper().getGreen();
        return isLost ? onPaper(look.ink(), look.paper(), 255 - 255 * color.getGreen() / look.paper().getGreen()) : pixel;
    }

    /** A colour that covers the paper, of 255 parts, this many. */
    private static int onPaper(Color ink, Color paper, int parts) {
        return new Color(mixed(ink.getRed(), paper.getRed(), parts), mixed(ink.getGreen(), paper.getGreen(), parts),
                mixed(ink.getBlue(), paper.getBlue(), parts)).getRGB();
    }

    private static int mixed(int ink, int paper, int parts) {
        return (ink * parts + paper * (255 - parts)) / 255;
    }
}
