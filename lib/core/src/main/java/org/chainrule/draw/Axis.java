package org.chainrule.draw;

import java.util.ArrayList;
import java.util.List;

/** One number line: which numbers it shows, where they stand on the page, and its ticks, which keep off the arrow at its end. */
record Axis(double low, double high, double left, double width, double y) {

    private static final double[] STEPS = {1, 2, 5, 10};
    private static final double ARROW = 12;
    private static final int MOST_TICKS = 8;

    /** Where a number stands, from left to right. */
    double at(double value) {
        return left + (value - low) / (high - low) * width;
    }

    /** The right end. */
    double right() {
        return left + width;
    }

    /** Round numbers at equal distances, few enough to be read. */
    List<Double> ticks() {
        double step = step();
        List<Double> ticks = new ArrayList<>();
        for (double count = Math.ceil(low / step); at(count * step) <= right() - ARROW; count++) {
            ticks.add(step < 1 ? count / Math.rint(1 / step) : count * step);
        }
        return ticks;
    }

    private double step() {
        double power = Math.pow(10, Math.floor(Math.log10((high - low) / MOST_TICKS)));
        for (double step : STEPS) {
            if ((high - low) / (step * power) <= MOST_TICKS) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /** How far the numbers reach, with a little room on both sides. */
    static double[] range(List<Double> values) {
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double room = high > low ? 0.1 * (high - low) : 1;
        return new double[] {low - room, high + room};
    }

    /**
     * The ranges of several lines with one unit of length for all: one range for all of them if that is not much longer than
     * the longest, so that equal numbers stand below each other; else each around its own middle.
     */
    static List<double[]> alike(List<double[]> ranges) {
        double low = ranges.stream().mapToDouble(range -> range[0]).min().orElse(0);
        double high = ranges.stream().mapToDouble(range -> range[1]).max().orElse(1);
        double longest = ranges.stream().mapToDouble(range -> range[1] - range[0]).max().orElse(1);
        List<double[]> alike = new ArrayList<>();
        for (double[] range : ranges) {
            double middle = (range[0] + range[1]) / 2;
            alike.add(high - low <= 2 * longest ? new double[] {low, high}
                    : new double[] {middle - longest / 2, middle + longest / 2});
        }
        return alike;
    }
}
