package org.chainrule.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.program.Graph;

/**
 * The computational graph, from the inputs on the left to the output on the right, each node once: above a node its value,
 * below it the derivative of the output with respect to it (its adjoint), on each arrow the local derivative. Forward mode
 * and a reverse sweep under way write other numbers below.
 */
public final class GraphDiagram {

    private static final double MARGIN = 8;
    private static final double LEGEND_FONT = 12;
    private static final double LEGEND_HEIGHT = 18;
    private static final int MOST_NODES = 120;
    private static final String LINE = "stroke=\"currentColor\" stroke-opacity=\"0.55\" stroke-width=\"1.4\"";

    private final Graph graph;
    private final Columns columns;
    private final String below;
    private final String inWords;

    /**
     * The picture of a graph.
     *
     * @throws IllegalArgumentException if it has too many nodes for a picture
     */
    public GraphDiagram(Graph graph) {
        this(graph, derivatives(graph), "the derivative of " + graph.output() + " with respect to it",
                Description.graph(graph));
    }

    private GraphDiagram(Graph graph, Map<String, String> texts, String below, String inWords) {
        if (graph.nodes().size() > MOST_NODES) {
            throw new IllegalArgumentException("The graph of " + graph.output() + " has " + graph.nodes().size()
                    + " nodes, too many for a picture of at most " + MOST_NODES + ": give names to fewer steps.");
        }
        this.graph = graph;
        this.below = below;
        this.inWords = inWords;
        this.columns = new Columns(graph, texts);
        double left = columns.slots().stream().mapToDouble(slot -> slot.centre - slot.width() / 2).min().orElse(0);
        double top = columns.slots().stream().mapToDouble(Slot::top).min().orElse(0);
        for (Slot slot : columns.slots()) {
            slot.centre += MARGIN - left;
            slot.y += MARGIN - top;
        }
    }

    /**
     * The picture of forward mode: below each node its tangent, the derivative of the node with respect to one input.
     *
     * @throws IllegalArgumentException if the graph has no such input, or too many nodes
     */
    public static GraphDiagram forward(Graph graph, String with) {
        if (!graph.inputs().contains(with)) {
            throw new IllegalArgumentException("there is no input " + with + ": the inputs are " + String.join(", ", graph.inputs()));
        }
        Map<String, Double> tangents = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Graph.Node node : graph.nodes()) {
            double tangent = node.name().equals(with) ? 1 : 0;
            for (Graph.Edge edge : graph.edgesInto(node.name())) {
                tangent += edge.derivative() * tangents.get(edge.from());
            }
            tangents.put(node.name(), tangent);
            texts.put(node.name(), Signs.total(node.name(), with) + " = " + Signs.number(tangent));
        }
        return with(graph, texts, "its tangent, the derivative of it with respect to " + with);
    }

    /**
     * One picture for each step of reverse mode, from the output back: below each node the adjoint that it has gathered so
     * far. In the first picture only the output has one; in each further picture one node more has handed its adjoint on.
     */
    public static List<GraphDiagram> sweep(Graph graph) {
        Map<String, Double> adjoints = new LinkedHashMap<>(Map.of(graph.output(), 1.0));
        List<GraphDiagram> pictures = new ArrayList<>(List.of(gathered(graph, adjoints, "before the sweep")));
        for (int i = graph.nodes().size() - 1; i >= 0; i--) {
            Graph.Node node = graph.nodes().get(i);
            if (!node.formula().isEmpty()) {
                double adjoint = adjoints.getOrDefault(node.name(), 0.0);
                graph.edgesInto(node.name()).forEach(edge -> adjoints.merge(edge.from(), edge.derivative() * adjoint, Double::sum));
                pictures.add(gathered(graph, adjoints, "after " + node.name() + " has handed on"));
            }
        }
        return pictures;
    }

    private static GraphDiagram gathered(Graph graph, Map<String, Double> adjoints, String when) {
        Map<String, String> texts = new LinkedHashMap<>();
        graph.nodes().forEach(node -> texts.put(node.name(), adjoints.containsKey(node.name())
                ? "adjoint " + Signs.number(adjoints.get(node.name())) : "–"));
        return with(graph, texts, "the adjoint gathered so far, " + when);
    }

    private static GraphDiagram with(Graph graph, Map<String, String> texts, String below) {
        return new GraphDiagram(graph, texts, below, Description.graph(graph, texts, below));
    }

    private static Map<String, String> derivatives(Graph graph) {
        Map<String, String> texts = new LinkedHashMap<>();
        graph.nodes().forEach(node -> texts.put(node.name(),
                Signs.total(graph.output(), node.name()) + " = " + Signs.number(node.adjoint())));
        return texts;
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
        for (String text : List.of("above a node: its value", "below it: " + below, "on an arrow: the local derivative")) {
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

    /** The same in words: what depends on what, and the numbers below the nodes. */
    @Override
    public String toString() {
        return inWords;
    }
}
