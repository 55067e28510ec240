package org.chainrule.notebook.figure;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainrule.notebook.Thousands;
import org.chainrule.tensor.Numbers;
import org.knowm.xchart.style.AxesChartStyler;

/** What one axis spans, evenly or in powers of ten. */
record Range(double from, double to, boolean log) {

    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private static final double HAIR = 1e-6;

    /** The ticks of a log axis are rounded to whole pixels: as a share of the axis, so much that none is rounded onto its end. */
    private static final double PIXEL = 0.004;

    /** How many powers of ten are labelled at most. */
    private static final int LABELS = 9;

    /** Up to so many powers of ten in sight, their multiples by two and five are labelled too. */
    private static final int FEW = 2;

    static Range of(Stream<double[]> values, boolean log) {
        DoubleSummaryStatistics shown = values.flatMapToDouble(DoubleStream::of)
                .filter(Double::isFinite).filter(v -> !log || v > 0).summaryStatistics();
        if (shown.getCount() == 0) {
            return log ? new Range(1, 10, true) : new Range(0, 1, false);
        }
        return log ? decades(shown.getMin(), shown.getMax()) : even(shown.getMin(), shown.getMax());
    }

    private static Range even(double least, double greatest) {
        double room = least == greatest ? Math.max(1, Math.abs(least) / 10) : 0;
        return new Range(least - room, greatest + room, false);
    }

    /** From a 1, 2 or 5 to a 1, 2 or 5; from power to power of ten only where fewer than two powers would be in sight. */
    private static Range decades(double least, double greatest) {
        double from = Math.floor(Math.log10(least) + 1e-9);
        double to = Math.ceil(Math.log10(greatest) - 1e-9);
        Range tight = new Range(greatestWithin(Math.pow(10, from), least), 1 / greatestWithin(Math.pow(10, -to), 1 / greatest), true);
        return tight.lastPower() > tight.firstPower() ? tight : new Range(Math.pow(10, from), Math.pow(10, Math.max(to, from + 1)), true);
    }

    /** The greatest of one, two and five times this that is not beyond a limit. */
    private static double greatestWithin(double unit, double limit) {
        return DoubleStream.of(5, 2).map(step -> step * unit).filter(value -> value <= limit * (1 + 1e-9)).findFirst().orElse(unit);
    }

    /** The exponent of the first power of ten in sight. */
    private int firstPower() {
        return (int) Math.ceil(Math.log10(from) - 1e-9);
    }

    /** The exponent of the last power of ten in sight. */
    private int lastPower() {
        return (int) Math.floor(Math.log10(to) + 1e-9);
    }

    boolean shows(double value) {
        return Double.isFinite(value) && (!log || value > 0);
    }

    /** The same with some room at both ends, a share of the whole, so that nothing runs along the frame. */
    Range padded(double share) {
        double room = (to - from) * share;
        double factor = Math.pow(to / from, share);
        return log ? new Range(from / factor, to * factor, true) : new Range(from - room, to + room, false);
    }

    /** The same, widened to both sides if it spans less than this. */
    Range spanning(double length) {
        double room = Math.max(0, length - (to - from)) / 2;
        return new Range(from - room, to + room, log);
    }

    void applyToX(AxesChartStyler styler) {
        styler.setXAxisMin(least());
        styler.setXAxisMax(greatest());
        if (log) {
            styler.setXAxisLogarithmic(true);
            styler.setXAxisLogarithmicDecadeOnly(!isShort());
            styler.setPlotGridVerticalLinesVisible(false);
            styler.setAxisTicksMarksVisible(false);
            styler.setXAxisTickLabelsFormattingFunction(this::mark);
        } else {
            styler.setXAxisTickLabelsFormattingFunction(this::plain);
        }
    }

    void applyToY(AxesChartStyler styler) {
        styler.setYAxisMin(least());
        styler.setYAxisMax(greatest());
        if (log) {
            styler.setYAxisLogarithmic(true);
            styler.setYAxisLogarithmicDecadeOnly(!isShort());
            styler.setPlotGridHorizontalLinesVisible(false);
            styler.setAxisTicksMarksVisible(false);
            styler.setYAxisTickLabelsFormattingFunction(this::mark);
        } else {
            styler.setYAxisTickLabelsFormattingFunction(this::plain);
        }
    }

    /** A hair beyond the ends: a tick that stands exactly at an end would be left out. */
    private double least() {
        return log ? from / Math.pow(to / from, PIXEL) : from - (to - from) * HAIR;
    }

    private double greatest() {
        return log ? to * Math.pow(to / from, PIXEL) : to + (to - from) * HAIR;
    }

    /** Whether so few powers of ten are in sight that they alone would not tell where a point stands. */
    private boolean isShort() {
        return lastPower() - firstPower() < FEW;
    }

    /** The numbers at which grid lines stand: powers of ten, few enough for their labels not to touch, or one, two and five of each. */
    double[] marks() {
        if (isShort()) {
            return IntStream.rangeClosed(firstPower() - 1, lastPower()).mapToObj(exponent -> Math.pow(10, exponent))
                    .flatMapToDouble(power -> DoubleStream.of(power, 2 * power, 5 * power))
                    .filter(mark -> mark >= from * (1 - 1e-9) && mark <= to * (1 + 1e-9)).toArray();
        }
        int step = (lastPower() - firstPower() + LABELS - 1) / LABELS;
        return IntStream.rangeClosed(firstPower(), lastPower()).filter(exponent -> Math.floorMod(exponent, step) == 0)
                .mapToDouble(exponent -> Math.pow(10, exponent)).toArray();
    }

    /** A tick's number as a label, with the digits that tell neighbours apart; the chart's own labels drop the 0 of 0.02. */
    String plain(double value) {
        double largest = Math.max(Math.abs(from), Math.abs(to));
        if (Math.abs(value) < 1e-9 * (to - from)) {
            return "0";
        }
        int digits = 3 + (int) Math.ceil(Math.log10(largest / (to - from)) + 0.31);
        double rounded = Double.parseDouble(Numbers.rounded(value, digits));
        return Thousands.apart(rounded == Math.rint(rounded) ? Numbers.format(rounded) : Numbers.rounded(value, digits)).replace('-', '\u2212');
    }

    /** A number on a log axis as a label; blank where no grid line stands. */
    private String mark(double value) {
        if (Arrays.stream(marks()).noneMatch(mark -> Math.abs(value / mark - 1) < 1e-6)) {
            return " ";
        }
        return isShort() ? House.tick(value) : "10" + superscript((int) Math.round(Math.log10(value)));
    }

    private static String superscript(int number) {
        StringBuilder text = new StringBuilder(number < 0 ? "\u207b" : "");
        String.valueOf(Math.abs(number)).chars().forEach(digit -> text.append(SUPERSCRIPTS.charAt(digit - '0')));
        return text.toString();
    }
}
