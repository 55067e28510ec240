package org.chainrule.notebook.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.chainrule.learn.Bars;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;

/**
 * Paints {@link Bars}: a chart, each bar with its number at its end, and below it the bars' labels on common lines, broken
 * between words where they would not stand beside each other.
 */
final class BarsDrawing {

    /** Room beyond the longest bars, for their numbers, as a share of the axis. */
    private static final double ROOM = 0.12;

    /** How high a line of labels is, and the name of what they are, with the figure's margin. */
    private static final int LINE = 19;
    private static final int TITLE = 32;

    /** How wide the field of the bars is at least, and how far labels stand apart. */
    private static final double FIELD = 0.8 * House.WIDTH;
    private static final double APART = 8;

    private final Bars bars;
    private final Look look;
    private final double least;
    private final double most;

    BarsDrawing(Bars bars, Look look) {
        this.bars = bars;
        this.look = look;
        this.least = Math.min(0, bars.bars().stream().mapToDouble(BarsDrawing::height).min().orElse(0));
        this.most = Math.max(0, bars.bars().stream().mapToDouble(BarsDrawing::height).max().orElse(1));
    }

    void paint(Graphics2D g) {
        List<List<String>> labels = bars.bars().stream().map(bar -> broken(bar.label())).toList();
        int lines = labels.stream().mapToInt(List::size).max().orElse(1);
        int height = House.HEIGHT - lines * LINE - TITLE;
        CategoryChart chart = chart(height);
        chart.paint(g, House.WIDTH, height);
        g.setColor(look.softInk());
        for (int i = 0; i < labels.size(); i++) {
            double centre = chart.getScreenXFromChart(i + 0.5);
            for (int line = 0; line < labels.get(i).size(); line++) {
                String text = labels.get(i).get(line);
                centred(g, text, House.fitting(text, Font.PLAIN, House.SMALL, room()), centre, height + (line + 0.5) * LINE);
            }
        }
        g.setColor(look.ink());
        Font font = House.fitting(bars.categories(), Font.PLAIN, House.TEXT, 0.75 * House.WIDTH);
        double middle = labels.isEmpty() ? House.WIDTH / 2.0 : chart.getScreenXFromChart(labels.size() / 2.0);
        centred(g, bars.categories(), font, middle, House.HEIGHT - 0.6 * TITLE);
    }

    private static void centred(Graphics2D g, String text, Font font, double centre, double baseline) {
        g.setFont(font);
        g.drawString(text, (float) (centre - House.length(text, font) / 2), (float) baseline);
    }

    /** A label in lines that are no longer than the room below a bar, as far as words allow. */
    List<String> broken(String label) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : label.split(" ")) {
            int last = lines.size() - 1;
            String longer = lines.get(last).isEmpty() ? word : lines.get(last) + " " + word;
            if (lines.get(last).isEmpty() || House.length(longer, House.font(Font.PLAIN, House.SMALL)) <= room()) {
                lines.set(last, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    /** How much room there is for a label. */
    private double room() {
        return FIELD / bars.bars().size() - APART;
    }

    private CategoryChart chart(int height) {
        CategoryChart chart = new CategoryChartBuilder().width(House.WIDTH).height(height).title(bars.title())
                .xAxisTitle("").yAxisTitle(bars.values()).build();
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
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setAxisTicksMarksVisible(false);
        styler.setXAxisTicksVisible(false);
        styler.setXAxisTitleVisible(false);
        styler.setAvailableSpaceFill(0.6);
        styler.setYAxisTickLabelsFormattingFunction(House::tick);
        styler.setAnnotationTextFont(House.font(Font.BOLD, House.TEXT));
        styler.setAnnotationTextFontColor(look.ink());
        styler.setYAxisMin(least - (least < 0 ? headroom() : 0));
        styler.setYAxisMax(most + (bars.bars().stream().anyMatch(bar -> height(bar) >= 0) ? headroom() : 0));
    }

    private AnnotationText number(Bars.Bar bar, int index) {
        double shift = headroom() / 3;
        double height = height(bar);
        return new AnnotationText(House.tick(bar.value()), index + 0.5, height + (height < 0 ? -shift : shift), false);
    }

    private double headroom() {
        return (most - least) * ROOM;
    }

    /** A bar that has no finite height lies flat; its number tells. */
    private static double height(Bars.Bar bar) {
        return Double.isFinite(bar.value()) ? bar.value() : 0;
    }
}
