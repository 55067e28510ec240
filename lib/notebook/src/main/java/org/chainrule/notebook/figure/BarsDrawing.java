package org.chainrule.notebook.figure;

import java.awt.Font;
import java.util.List;
import org.chainrule.learn.Bars;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;

/** Turns {@link Bars} into a chart, each bar with its number at its end. */
final class BarsDrawing {

    /** Room beyond the longest bars, for their numbers, as a share of the axis. */
    private static final double ROOM = 0.12;

    private final Bars bars;
    private final Look look;
    private final double least;
    private final double most;

    private BarsDrawing(Bars bars, Look look) {
        this.bars = bars;
        this.look = look;
        this.least = Math.min(0, bars.bars().stream().mapToDouble(BarsDrawing::height).min().orElse(0));
        this.most = Math.max(0, bars.bars().stream().mapToDouble(BarsDrawing::height).max().orElse(1));
    }

    static CategoryChart chart(Bars bars, Look look) {
        return new BarsDrawing(bars, look).chart();
    }

    private CategoryChart chart() {
        CategoryChart chart = new CategoryChartBuilder().width(House.WIDTH).height(House.HEIGHT).title(bars.title())
                .xAxisTitle(bars.categories()).yAxisTitle(bars.values()).build();
        House.dress(chart, look);
        dress(chart.getStyler());
        List<Bars.Bar> all = bars.bars();
        if (!all.isEmpty()) {
            chart.addSeries(bars.values(), all.stream().map(Bars.Bar::label).toList(),
                    all.stream().map(BarsDrawing::height).toList());
        }
        for (int i = 0; i < all.size(); i++) {
            chart.addAnnotation(number(all.get(i), i));
        }
        return chart;
    }

    private void dress(CategoryStyler styler) {
        styler.setLegendVisible(false);
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setAvailableSpaceFill(0.6);
        styler.setYAxisTickLabelsFormattingFunction(House::tick);
        styler.setAnnotationTextFont(House.font(Font.BOLD, House.TEXT));
        styler.setAnnotationTextFontColor(look.ink());
        styler.setYAxisMin(least - (least < 0 ? room() : 0));
        styler.setYAxisMax(most + (bars.bars().stream().anyMatch(bar -> height(bar) >= 0) ? room() : 0));
    }

    private AnnotationText number(Bars.Bar bar, int index) {
        double shift = room() / 3;
        double height = height(bar);
        return new AnnotationText(House.tick(bar.value()), index + 0.5, height + (height < 0 ? -shift : shift), false);
    }

    private double room() {
        return (most - least) * ROOM;
    }

    /** A bar that has no finite height lies flat; its number tells. */
    private static double height(Bars.Bar bar) {
        return Double.isFinite(bar.value()) ? bar.value() : 0;
    }
}
