package org.chainrule.notebook.figure;

import java.awt.BasicStroke;
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

    private BoxesDrawing() {}

    static BoxChart chart(Boxes boxes) {
        BoxChart chart = new BoxChartBuilder().width(House.WIDTH).height(House.HEIGHT).title(boxes.title())
                .xAxisTitle(boxes.categories()).yAxisTitle(boxes.values()).build();
        List<Boxes.Sample> samples = boxes.samples();
        dress(chart.getStyler(), Range.of(samples.stream().map(Boxes.Sample::numbers), false));
        for (int i = 0; i < samples.size(); i++) {
            BoxSeries drawn = chart.addSeries(samples.get(i).label(), Arrays.stream(samples.get(i).numbers()).boxed().toList());
            drawn.setMarkerColor(House.PALETTE[i % House.PALETTE.length]);
        }
        return chart;
    }

    private static void dress(BoxStyler styler, Range shown) {
        House.dress(styler);
        styler.setLegendVisible(false);
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setSeriesLines(new BasicStroke[] {House.LINES[0]});
        styler.setMarkerSize(4);
        styler.setBoxWidthFraction(0.25);
        styler.setBoxplotCalCulationMethod(BoxplotCalCulationMethod.N_LESS_1_PLUS_1);
        shown.padded(0.05).applyToY(styler);
    }
}
