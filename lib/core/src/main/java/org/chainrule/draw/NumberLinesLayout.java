package org.chainrule.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where everything in a picture of number lines stands: names on the left, the lines with their steps between them, and below
 * them what becomes of the nudge. It is so narrow that a phone shows all of it.
 */
final class NumberLinesLayout {

    private static final double MARGIN = 8;
    private static final double NAME_FONT = 15;
    private static final double FONT = 13;
    private static final double TICK_FONT = 11.5;
    private static final double TEXT_HEIGHT = 18;
    private static final double WIDTH = 400;
    private static final double GAP = 92;
    private static final double BESIDE = 16;
    private static final double BELOW = 7;
    private static final double HEAD = 7;
    private static final double ROW = 22;
    private static final double CURVED = 0.12;
    private static final String LINE = "stroke=\"currentColor\" stroke-opacity=\"0.55\" stroke-width=\"1.4\"";

    private final NumberLines lines;
    private final List<Axis> axes = new ArrayList<>();
    private final List<Box> titles = new ArrayList<>();
    private final List<Box> names = new ArrayList<>();
    private final List<Box> texts = new ArrayList<>();
    private final List<Box> numbers = new ArrayList<>();
    private double bottom;
    private boolean someHaveNoValue;

    NumberLinesLayout(NumberLines lines) {
        this.lines = lines;
        placeAxes();
        placeNames();
        placeNumbers();
        placeLegend();
    }

    private void placeAxes() {
        List<List<Double>> ways = ways();
        List<double[]> ranges = new ArrayList<>();
        for (int line = 0; line <= lines.steps().size(); line++) {
            int at = line;
            ranges.add(Axis.range(ways.stream().filter(way -> way.size() > at).map(way -> way.get(at)).toList()));
        }
        List<double[]> drawn = lines.hasOwnScales() ? ranges : Axis.alike(ranges);
        double left = MARGIN + BESIDE + nameWidth();
        for (int line = 0; line < drawn.size(); line++) {
            double y = MARGIN + 2 * TEXT_HEIGHT + 8 + line * GAP;
            axes.add(new Axis(drawn.get(line)[0], drawn.get(line)[1], left, WIDTH - MARGIN - HEAD - left, y));
        }
        bottom = axes.get(axes.size() - 1).y() + BELOW + TEXT_HEIGHT;
    }

    /** The ways of all points and of the nudge's ends. */
    private List<List<Double>> ways() {
        List<List<Double>> ways = new ArrayList<>();
        lines.points().forEach(point -> ways.add(lines.way(point)));
        if (lines.hasNudge()) {
            ways.addAll(lines.nudged());
        }
        return ways;
    }

    private double nameWidth() {
        double width = 0;
        for (int line = 0; line <= lines.steps().size(); line++) {
            width = Math.max(width, TextWidth.bold(lines.name(line), NAME_FONT));
        }
        return width;
    }

    private void placeNames() {
        titles.add(new Box(MARGIN, MARGIN, TextWidth.bold(lines.title(), FONT), TEXT_HEIGHT, lines.title()));
        for (int line = 0; line < axes.size(); line++) {
            double top = axes.get(line).y() + BELOW - TEXT_HEIGHT;
            names.add(new Box(MARGIN, top, TextWidth.bold(lines.name(line), NAME_FONT), TEXT_HEIGHT, lines.name(line)));
            if (line > 0) {
                addStep(line, axes.get(line - 1).y() + BELOW + TEXT_HEIGHT);
            }
        }
    }

    /** Writes a step on that side below its line where fewer curves begin. */
    private void addStep(int line, double top) {
        NumberLines.Step step = lines.steps().get(line - 1);
        String text = step.name() + " = " + step.formula();
        double width = TextWidth.of(text, FONT);
        double right = WIDTH - MARGIN - width;
        addText(crossings(line - 1, MARGIN, width) <= crossings(line - 1, right, width) ? MARGIN : right, top, text);
    }

    /** How many curves begin within a piece of the width below a line. */
    private long crossings(int line, double left, double width) {
        return ways().stream().filter(way -> way.size() > line).mapToDouble(way -> axes.get(line).at(way.get(line)))
                .filter(x -> x > left - BESIDE && x < left + width + BESIDE).count();
    }

    private void addText(double left, double top, String text) {
        texts.add(new Box(left, top, TextWidth.of(text, FONT), TEXT_HEIGHT, text));
    }

    private void placeNumbers() {
        for (int line = 0; line < axes.size(); line++) {
            List<Box> taken = new ArrayList<>();
            for (double point : lines.points()) {
                List<Double> way = lines.way(point);
                someHaveNoValue |= way.size() < axes.size();
                if (line < way.size()) {
                    placeNumber(axes.get(line), way.get(line), taken);
                }
            }
            List<Box> blocked = new ArrayList<>(taken);
            blockNudge(line, blocked);
            for (double tick : axes.get(line).ticks()) {
                placeNumber(axes.get(line), tick, blocked);
            }
        }
    }

    private void placeNumber(Axis axis, double value, List<Box> taken) {
        Box box = Box.centred(axis.at(value), axis.y() + BELOW, TEXT_HEIGHT - 2, Signs.number(value), TICK_FONT);
        if (taken.stream().noneMatch(other -> other.overlaps(box.padded(2)))) {
            taken.add(box.padded(2));
            numbers.add(box);
        }
    }

    /** Keeps ticks' numbers off the borders of the band that begins below a nudge. */
    private void blockNudge(int line, List<Box> blocked) {
        if (!lines.hasNudge() || line + 1 >= lines.nudged().get(0).size()) {
            return;
        }
        for (List<Double> way : lines.nudged()) {
            double here = axes.get(line).at(way.get(line));
            double next = axes.get(line + 1).at(way.get(line + 1));
            double reach = here + CURVED * (next - here);
            blocked.add(new Box(Math.min(here, reach) - 2, axes.get(line).y(), Math.abs(reach - here) + 4, 2 * TEXT_HEIGHT, ""));
        }
    }

    private void placeLegend() {
        if (lines.hasNudge()) {
            placeNudge();
        }
        List<String> legend = new ArrayList<>();
        if (!lines.product().isEmpty()) {
            legend.add(lines.product());
        }
        if (someHaveNoValue) {
            legend.add("✕: the next step has no value there");
        }
        for (String text : legend) {
            addText(MARGIN, bottom + 6, text);
            bottom += ROW;
        }
    }

    /** A row for each line that the nudge reaches: where it starts and ends, its length, and the ratio to the line before. */
    private void placeNudge() {
        List<List<String>> rows = new ArrayList<>();
        for (int line = 0; line < lines.nudged().get(0).size(); line++) {
            rows.add(List.of(lines.name(line) + ": " + lines.end(0, line) + " → " + lines.end(1, line),
                    "Δ" + lines.name(line) + " = " + Signs.number(lines.length(line)),
                    line == 0 ? "" : lines.ratio(line - 1, line)));
        }
        double left = MARGIN;
        for (int column = 0; column < 3; column++) {
            double widest = 0;
            for (int row = 0; row < rows.size(); row++) {
                String text = rows.get(row).get(column);
                addText(left, bottom + 6 + row * ROW, text);
                widest = Math.max(widest, TextWidth.of(text, FONT));
            }
            left += widest + BESIDE;
        }
        bottom += rows.size() * ROW;
    }

    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>(titles);
        boxes.addAll(names);
        boxes.addAll(texts);
        boxes.addAll(numbers);
        return boxes;
    }

    double width() {
        return Math.max(WIDTH, MARGIN + boxes().stream().mapToDouble(Box::right).max().orElse(0));
    }

    double height() {
        return bottom + MARGIN;
    }

    /** Draws all of it. */
    Svg svg() {
        Svg svg = new Svg();
        drawNudge(svg);
        for (Axis axis : axes) {
            svg.line(LINE, axis.left(), axis.y(), axis.right(), axis.y());
            svg.arrowhead("fill=\"currentColor\" fill-opacity=\"0.75\"", axis.right() + HEAD, axis.y());
            for (double tick : axis.ticks()) {
                svg.line(LINE, axis.at(tick), axis.y() - 4, axis.at(tick), axis.y() + 4);
            }
        }
        drawPoints(svg);
        drawNudgedParts(svg);
        titles.forEach(box -> svg.leftText(box, FONT, "font-weight=\"600\""));
        names.forEach(box -> svg.leftText(box, NAME_FONT, "font-weight=\"600\""));
        texts.forEach(box -> svg.leftText(box, FONT, ""));
        numbers.forEach(box -> svg.text(box, TICK_FONT, ""));
        return svg;
    }

    private void drawPoints(Svg svg) {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < lines.points().size(); i++) {
            List<Double> way = lines.way(lines.points().get(i));
            String stroke = Colours.stroke(i) + " stroke-width=\"1.8\"";
            for (int line = 0; line < way.size(); line++) {
                Axis axis = axes.get(line);
                double x = axis.at(way.get(line));
                double top = start(line, x);
                if (line + 1 < way.size()) {
                    double below = axes.get(line + 1).at(way.get(line + 1));
                    svg.falling(stroke, x, top, below, axes.get(line + 1).y() - 12);
                    svg.downhead("style=\"fill:" + Colours.path(i) + "\"", below, axes.get(line + 1).y() - 5);
                } else if (line + 1 < axes.size()) {
                    svg.line(stroke, x, top, x, top + 18);
                    svg.line(stroke, x - 5, top + 18, x + 5, top + 28);
                    svg.line(stroke, x - 5, top + 28, x + 5, top + 18);
                }
                if (drawn.add(line + ":" + way.get(line))) {
                    svg.dot("style=\"fill:" + Colours.path(i) + "\"", x, axis.y(), 4.5);
                }
            }
        }
    }

    /** Where a point's curve starts: below its number, and below a step that is written there. */
    private double start(int line, double x) {
        double top = axes.get(line).y() + BELOW + TEXT_HEIGHT;
        Box across = new Box(x - 4, top, 8, TEXT_HEIGHT, "");
        return texts.stream().filter(across::overlaps).mapToDouble(Box::bottom).max().orElse(top);
    }

    private void drawNudge(Svg svg) {
        int last = lines.hasNudge() ? lines.nudged().get(0).size() - 1 : 0;
        for (int line = 0; line < last; line++) {
            double[] from = ends(line);
            double[] to = ends(line + 1);
            svg.band("style=\"fill:" + Colours.path(0) + "\" fill-opacity=\"0.13\"", from, axes.get(line).y(), to,
                    axes.get(line + 1).y());
            for (int end = 0; end < 2; end++) {
                svg.falling(Colours.stroke(0) + " stroke-width=\"1.2\" stroke-opacity=\"0.8\"", from[end], axes.get(line).y(), to[end],
                        axes.get(line + 1).y());
            }
        }
    }

    private void drawNudgedParts(Svg svg) {
        int count = lines.hasNudge() ? lines.nudged().get(0).size() : 0;
        for (int line = 0; line < count; line++) {
            double[] ends = ends(line);
            double y = axes.get(line).y();
            svg.line(Colours.stroke(1) + " stroke-width=\"5\"", ends[0], y, ends[1], y);
            svg.dot("style=\"fill:" + Colours.path(1) + "\"", ends[0], y, 4.5);
            svg.line(Colours.stroke(1) + " stroke-width=\"2.5\"", ends[1], y - 8, ends[1], y + 8);
        }
    }

    /** Where the nudge's two ends stand on a line. */
    private double[] ends(int line) {
        Axis axis = axes.get(line);
        return new double[] {axis.at(lines.nudged().get(0).get(line)), axis.at(lines.nudged().get(1).get(line))};
    }
}
