package org.chainrule.draw;

import java.util.ArrayList;
import java.util.List;
import org.chainrule.program.Graph;

/**
 * The computational graph, from the inputs on the left to the output on the right, each node once: above a node its value,
 * below it the derivative of the output with respect to it (its adjoint), on each arrow the local derivative.
 */
public final class GraphDiagram {

    private static final double MARGIN = 8;
    private static final double LEGEND_FONT = 12;
    private static final double LEGEND_HEIGHT = 18;
    private static final int MOST_NODES = 120;
    private static final String LINE = "stroke=\"currentColor\" stroke-opacity=\"0.55\" stroke-width=\"1.4\"";

    private final Graph graph;
    private final Columns columns;

    /**
     * The picture of a graph.
     *
     * @throws IllegalArgumentException if it has too many nodes for a picture
     */
    public GraphDiagram(Graph graph) {
        if (graph.nodes().size() > MOST_NODES) {
            throw new IllegalArgumentException("The graph of " + graph.output() + " has " + graph.nodes().size()
                    + " nodes, too many for a picture of at most " + MOST_NODES + ": give names to fewer steps.");
        }
        this.graph = graph;
        this.columns = new Columns(graph);
        double left = columns.slots().stream().mapToDouble(slot -> slot.centre - slot.width() / 2).min().orElse(0);
        double top = columns.slots().stream().mapToDouble(Slot::top).min().orElse(0);
        for (Slot slot : columns.slots()) {
            slot.centre += MARGIN - left;
            slot.y += MARGIN - top;
        }
    }

    /** The picture: inline SVG that takes the page's text colour and carries its description. */
    public String toSvg() {
        Svg svg = new Svg();
        for (int i = 0; i + 1 < columns.columns().size(); i++) {
            drawLines(svg, columns.columns().get(i), columns.columns().get(i + 1));
        }
        for (Slot slot : columns.slots()) {
            drawTexts(svg, slot);
        }
        double width = MARGIN;
        double height = 0;
        for (Box line : legend()) {
            svg.leftText(line, LEGEND_FONT, "fill-opacity=\"0.8\"");
        }
        for (Box box : boxes()) {
            width = Math.max(width, box.right() + MARGIN);
            height = Math.max(height, box.bottom() + MARGIN);
        }
        return svg.picture(width, height, "Computational graph of " + graph.output(), toString());
    }

    private void drawLines(Svg svg, List<Slot> column, List<Slot> next) {
        double right = Columns.right(column);
        double left = Columns.left(next);
        for (Slot slot : column) {
            for (Slot target : slot.after) {
                double start = slot.centre + slot.reach();
                double end = target.centre - target.reach();
                if (start < right) {
                    svg.line(LINE, start, slot.y, right, slot.y);
                }
                svg.flowing(LINE, right, slot.y, left, target.y);
                if (left < end) {
                    svg.line(LINE, left, target.y, end, target.y);
                }
                if (target.node != null) {
                    svg.arrowhead("fill=\"currentColor\" fill-opacity=\"0.75\"", end, target.y);
                }
            }
        }
    }

    private void drawTexts(Svg svg, Slot slot) {
        List<Box> boxes = slot.boxes();
        if (slot.edge != null) {
            svg.text(boxes.get(0), Slot.LABEL_FONT, "");
        } else if (slot.node != null) {
            svg.frame(boxes.get(0), 8, field(slot.node));
            svg.text(boxes.get(0), Slot.NODE_FONT, "font-weight=\"600\"");
            svg.text(boxes.get(1), Slot.LABEL_FONT, "");
            svg.text(boxes.get(2), Slot.LABEL_FONT, "font-style=\"italic\"");
        }
    }

    private String field(Graph.Node node) {
        if (node.name().equals(graph.output())) {
            return Colours.field(1);
        }
        return node.formula().isEmpty() ? Colours.field(0)
                : "stroke=\"currentColor\" stroke-opacity=\"0.55\" fill-opacity=\"0.06\"";
    }

    /** What stands where, below the picture. */
    private List<Box> legend() {
        double top = 10 + columns.slots().stream().mapToDouble(Slot::bottom).max().orElse(0);
        List<Box> lines = new ArrayList<>();
        for (String text : List.of("above a node: its value", "below it: the derivative of " + graph.output()
                + " with respect to it", "on an arrow: the local derivative")) {
            lines.add(new Box(MARGIN, top, TextWidth.of(text, LEGEND_FONT), LEGEND_HEIGHT, text));
            top += LEGEND_HEIGHT;
        }
        return lines;
    }

    /** All boxes with text, for a test that none overlaps another. */
    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>(legend());
        columns.slots().forEach(slot -> boxes.addAll(slot.boxes()));
        return boxes;
    }

    /** The same in words: what depends on what, and the derivatives of the output. */
    @Override
    public String toString() {
        return Description.graph(graph);
    }
}
