package org.chainrule.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A figure of curves, lines and points over two axes. */
public final class Plot extends Sketch<Plot> {

    private static final int SAMPLES = 400;

    private final String xAxis;
    private final String yAxis;
    private final List<Function<Plot, Series>> parts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private boolean logX;
    private boolean logY;
    private boolean sameUnits;

    Plot(String title, String xAxis, String yAxis) {
        super(title);
        this.xAxis = xAxis;
        this.yAxis = yAxis;
    }

    /** Adds the graph of a function between two numbers. */
    public Plot curve(String name, DoubleUnaryOperator f, double from, double to) {
        requireRange(name, from, to);
        return add(name, plot -> plot.sample(name, f, from, to));
    }

    /** Adds a line through points, in their order. */
    public Plot line(String name, double[] xs, double[] ys) {
        Series series = new Series(name, true, xs, ys);
        return add(name, plot -> series);
    }

    /** Adds points that no line joins. */
    public Plot points(String name, double[] xs, double[] ys) {
        Series series = new Series(name, false, xs, ys);
        return add(name, plot -> series);
    }

    /** Counts the x-axis in powers of ten. */
    public Plot logX() {
        logX = true;
        return this;
    }

    /** Counts the y-axis in powers of ten. */
    public Plot logY() {
        logY = true;
        return this;
    }

    /** What the x-axis measures. */
    public String xAxis() {
        return xAxis;
    }

    /** Gives both axes the same unit of length: circles look round, and mirror images like mirror images. */
    public Plot sameUnits() {
        sameUnits = true;
        return this;
    }

    /** Whether both axes have the same unit of length; a power of ten has none. */
    public boolean hasSameUnits() {
        return sameUnits && !logX && !logY;
    }

    /** What the y-axis measures. */
    public String yAxis() {
        return yAxis;
    }

    /** Whether the x-axis counts in powers of ten. */
    public boolean isLogX() {
        return logX;
    }

    /** Whether the y-axis counts in powers of ten. */
    public boolean isLogY() {
        return logY;
    }

    /** What is drawn, in the order in which it was added; functions are sampled now. */
    public List<Series> series() {
        return parts.stream().map(part -> part.apply(this)).toList();
    }

    private Plot add(String name, Function<Plot, Series> part) {
        if (names.contains(name)) {
            throw new IllegalArgumentException(
                    "This plot already has a \"" + name + "\": give each part its own name.");
        }
        names.add(name);
        parts.add(part);
        return this;
    }

    private Series sample(String name, DoubleUnaryOperator f, double from, double to) {
        boolean byFactors = logX && from > 0;
        double[] xs = new double[SAMPLES + 1];
        double[] ys = new double[SAMPLES + 1];
        for (int i = 0; i <= SAMPLES; i++) {
            double part = (double) i / SAMPLES;
            xs[i] = byFactors ? from * Math.pow(to / from, part) : from + (to - from) * part;
            ys[i] = f.applyAsDouble(xs[i]);
        }
        return new Series(name, true, xs, ys);
    }

    @Override
    String description() {
        return names.stream().collect(Collectors.joining(", ", "plot of ", ""))
                + "; across: " + xAxis + (logX ? " (log scale)" : "") + "; up: " + yAxis + (logY ? " (log scale)" : "") + ".";
    }

    @Override
    Plot self() {
        return this;
    }
}
