package org.chainrule.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Number lines below each other, one for the input and one for the result of each step, with arrows from numbers to their
 * images; or with a nudge: a little interval on the first line and what becomes of it, with lengths and measured ratios.
 *
 * <pre>{@code
 * new NumberLines("First subtract 3, then cube", "x").then("u", "x − 3", x -> x - 3).then("y", "u³", u -> u * u * u)
 *         .points(1, 2, 3, 4, 5).toSvg();
 * new NumberLines("A nudge", "x").then("u", "x²", x -> x * x).then("y", "3u", u -> 3 * u).nudge(2, 0.1).toSvg();
 * }</pre>
 *
 * <p>All lines have the same unit of length, unless {@link #ownScales()} gives each its own.
 */
public final class NumberLines {

    private static final double NO_NUDGE = 0;
    private static final int MOST_POINTS = 12;

    /** A step from a line to the next: the next line's name, the step as a formula, and what it does to a number. */
    record Step(String name, String formula, DoubleUnaryOperator function) {}

    private final String title;
    private final String input;
    private final List<Step> steps = new ArrayList<>();
    private final List<Double> points = new ArrayList<>();
    private double start;
    private double nudge = NO_NUDGE;
    private boolean ownScales;

    /** A picture with a title, so far with the input's line alone. */
    public NumberLines(String title, String input) {
        this.title = title;
        this.input = input;
    }

    /** Adds a line below the last: its name, the step that leads to it as a formula, and the function of that step. */
    public NumberLines then(String name, String formula, DoubleUnaryOperator function) {
        steps.add(new Step(name, formula, function));
        return this;
    }

    /** Adds numbers on the first line, to be followed through all steps. */
    public NumberLines points(double... numbers) {
        if (points.size() + numbers.length > MOST_POINTS) {
            throw new IllegalArgumentException("Nobody can follow " + (points.size() + numbers.length)
                    + " points through the lines: give at most " + MOST_POINTS + ".");
        }
        for (double number : numbers) {
            points.add(number);
        }
        return this;
    }

    /** Adds a nudge: the interval from a number on the first line to that number plus {@code size}. */
    public NumberLines nudge(double from, double size) {
        if (size == 0 || Double.isNaN(size) || Double.isInfinite(size)) {
            throw new IllegalArgumentException("A nudge by " + size + " cannot be drawn: give a size that is not 0.");
        }
        start = from;
        nudge = size;
        return this;
    }

    /** Lets each line have its own unit of length: for steps that stretch or shrink so much that nothing could be seen. */
    public NumberLines ownScales() {
        ownScales = true;
        return this;
    }

    /** The picture: inline SVG that takes the page's text colour and carries its description. */
    public String toSvg() {
        NumberLinesLayout layout = new NumberLinesLayout(this);
        return layout.svg().picture(layout.width(), layout.height(), title, toString());
    }

    /** All boxes with text, for a test that none overlaps another. */
    List<Box> boxes() {
        return new NumberLinesLayout(this).boxes();
    }

    String title() {
        return title;
    }

    List<Step> steps() {
        return steps;
    }

    List<Double> points() {
        return points;
    }

    boolean hasOwnScales() {
        return ownScales;
    }

    boolean hasNudge() {
        return nudge != NO_NUDGE;
    }

    /** The name of a line, counted from 0 on top. */
    String name(int line) {
        return line == 0 ? input : steps.get(line - 1).name();
    }

    /** A number's way through the lines; it ends before the first step that has no value there. */
    List<Double> way(double number) {
        List<Double> way = new ArrayList<>(List.of(number));
        for (Step step : steps) {
            double next = step.function().applyAsDouble(way.get(way.size() - 1));
            if (Double.isNaN(next) || Double.isInfinite(next)) {
                break;
            }
            way.add(next);
        }
        return way;
    }

    /** The ways of the nudge's two ends, both as long as the shorter of them. */
    List<List<Double>> nudged() {
        List<Double> first = way(start);
        List<Double> second = way(start + nudge);
        int lines = Math.min(first.size(), second.size());
        return List.of(first.subList(0, lines), second.subList(0, lines));
    }

    /** How far the nudge reaches on a line. */
    double length(int line) {
        return nudged().get(1).get(line) - nudged().get(0).get(line);
    }

    /** One of the nudge's two ends on a line, with so many digits that the two differ. */
    String end(int which, int line) {
        double value = nudged().get(which).get(line);
        double lost = Math.log10(Math.abs(value / length(line)));
        return Signs.number(value, (int) Math.max(4, Math.min(15, 2 + Math.ceil(lost))));
    }

    /** "Δu/Δx = 4.1", measured from one line to another. */
    String ratio(int from, int to) {
        return "Δ" + name(to) + "/Δ" + name(from) + " = " + Signs.number(length(to) / length(from));
    }

    /** The product of all steps' ratios with its result, or an empty text where there is nothing to multiply. */
    String product() {
        int last = hasNudge() ? nudged().get(0).size() - 1 : 0;
        if (last < 2) {
            return "";
        }
        List<String> factors = new ArrayList<>();
        for (int line = 1; line <= last; line++) {
            double factor = length(line) / length(line - 1);
            factors.add(line == 1 ? Signs.number(factor) : Signs.operand(factor));
        }
        return "Δ" + name(last) + "/Δ" + name(0) + " = " + String.join(" · ", factors) + " = "
                + Signs.number(length(last) / length(0));
    }

    /** The same in words: the lines, where each point goes, and what becomes of the nudge. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(title).append(". Number lines: ").append(input);
        steps.forEach(step -> text.append(", ").append(step.name()).append(" = ").append(step.formula()));
        text.append('.');
        for (double point : points) {
            List<Double> way = way(point);
            List<String> numbers = new ArrayList<>(way.stream().map(Signs::number).toList());
            if (way.size() <= steps.size()) {
                numbers.add("no value");
            }
            text.append('\n').append(String.join(" → ", numbers)).append('.');
        }
        if (hasNudge()) {
            describeNudge(text);
        }
        return text.toString();
    }

    private void describeNudge(StringBuilder text) {
        List<List<Double>> ends = nudged();
        for (int line = 0; line < ends.get(0).size(); line++) {
            text.append('\n').append(name(line)).append(" goes from ").append(end(0, line)).append(" to ").append(end(1, line)).append(": Δ").append(name(line))
                    .append(" = ").append(Signs.number(length(line))).append(line == 0 ? "" : ", " + ratio(line - 1, line))
                    .append('.');
        }
        text.append(product().isEmpty() ? "" : "\nTogether " + product() + ".");
    }
}
