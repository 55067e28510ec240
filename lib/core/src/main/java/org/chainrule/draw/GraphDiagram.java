package org.chainrule.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.program.Graph;

/**
 * The computational graph, from the inputs to the output, each node once: above a node its value, below it the derivative of
 * the output with respect to it (its adjoint), on each arrow the local derivative. Forward mode and a reverse sweep under way
 * write other numbers below. It runs to the right where a phone shows that legibly, else down if that is narrower.
 */
public final class GraphDiagram {

    /** The width up to which a phone shows a picture without making its letters too small. */
    static final double NARROW = 440;

    private static final double MARGIN = 8;
    private static final double LEGEND_FONT = 12;
    private static final double LEGEND_HEIGHT = 18;
    private static final int MOST_NODES = 120;
    private static final String LINE = "stroke=\"currentColor\" stroke-opacity=\"0.55\" stroke-width=\"1.4\"";

    private final Graph graph;
    private final Layers layers;
    private final List<String> legend;
    private final String inWords;

    /**
     * The picture of a graph.
     *
     * @throws IllegalArgumentException if it has too many nodes for a picture
     */
    public GraphDiagram(Graph graph) {
        this(graph, derivatives(graph), Map.of(), legend("the derivative of " + graph.output() + " with respect to it"),
                Description.graph(graph));
    }

    private GraphDiagram(Graph graph, Map<String, String> texts, Map<String, Double> room, List<String> legend, String inWords) {
        if (graph.nodes().size() > MOST_NODES) {
            throw new IllegalArgumentException("The graph of " + graph.output() + " has " + graph.nodes().size()
                    + " nodes, too many for a picture of at most " + MOST_NODES + ": give names to fewer steps.");
        }
        this.graph = graph;
        this.legend = legend;
        this.inWords = inWords;
        this.layers = layers(graph, texts, room);
        layers.moveTo(MARGIN, MARGIN);
    }

    private static Layers layers(Graph graph, Map<String, String> texts, Map<String, Double> room) {
        Layers right = new Layers(Flow.RIGHT, graph, texts, room);
        if (right.width() + 2 * MARGIN <= NARROW) {
            return right;
        }
        Layers down = new Layers(Flow.DOWN, graph, texts, room);
        return right.width() <= down.width() ? right : down;
    }

    private static List<String> legend(String below) {
        return List.of("above a node: its value", "below it: " + below, "on an arrow: the local derivative");
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
        String below = "its tangent, the derivative of it with respect to " + with;
        return new GraphDiagram(graph, texts, Map.of(), legend(below), Description.graph(graph, texts, below));
    }

    /**
     * One picture for each step of reverse mode, from the output back: below each node the adjoint that it has gathered so
     * far. In the first picture only the output has one; in each further picture one node more has handed its adjoint on.
     * All else stands at the same place in each.
     */
    public static List<GraphDiagram> sweep(Graph graph) {
        Map<String, Double> adjoints = new LinkedHashMap<>(Map.of(graph.output(), 1.0));
        Map<String, Map<String, String>> moments = new LinkedHashMap<>();
        moments.put("before the sweep", gathered(graph, adjoints));
        for (int i = graph.nodes().size() - 1; i >= 0; i--) {
            Graph.Node node = graph.nodes().get(i);
            if (!node.formula().isEmpty()) {
                double adjoint = adjoints.getOrDefault(node.name(), 0.0);
                graph.edgesInto(node.name()).forEach(edge -> adjoints.merge(edge.from(), edge.derivative() * adjoint, Double::sum));
                moments.put("after " + node.name() + " has handed on", gathered(graph, adjoints));
            }
        }
        Map<String, Double> room = new HashMap<>();
        moments.values().forEach(texts -> texts.forEach((node, text) ->
                room.merge(node, TextWidth.of(text, Slot.LABEL_FONT), Math::max)));
        List<GraphDiagram> pictures = new ArrayList<>();
        moments.forEach((when, texts) -> pictures.add(gathered(graph, texts, room, when)));
        return pictures;
    }

    private static Map<String, String> gathered(Graph graph, Map<String, Double> adjoints) {
        Map<String, String> texts = new LinkedHashMap<>();
        graph.nodes().forEach(node -> texts.put(node.name(), adjoints.containsKey(node.name())
                ? "adjoint " + Signs.number(adjoints.get(node.name())) : "–"));
        return texts;
    }

    private static GraphDiagram gathered(Graph graph, Map<String, String> texts, Map<String, Double> room, String when) {
        String below = "the adjoint gathered so far";
        List<String> legend = new ArrayList<>(legend(below));
        legend.add("this picture: " + when);
        return new GraphDiagram(graph, texts, room, legend, Description.graph(graph, texts, below + ", " + when));
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
        for (int i = 0; i + 1 < layers.layers().size(); i++) {
            drawLines(svg, layers.layers().get(i), layers.layers().get(i + 1));
        }
        for (Slot slot : layers.slots()) {
            drawTexts(svg, slot);
        }
        double width = layers.width() + 2 * MARGIN;
        double height = 0;
        for (Box line : legend()) {
            svg.leftText(line, LEGEND_FONT, "fill-opacity=\"0.8\"");
            width = Math.max(width, line.right() + MARGIN);
            height = line.bottom() + MARGIN;
        }
        return svg.picture(width, height, "Computational graph of " + graph.output(), toString());
    }

    private void drawLines(Svg svg, List<Slot> layer, List<Slot> next) {
        Flow flow = layers.flow();
        double end = Layers.end(layer);
        double start = Layers.start(next);
        for (Slot slot : layer) {
            for (Slot target : slot.after) {
                double from = slot.along + slot.reach();
                double to = target.along - target.reach();
                if (from < end) {
                    flow.line(svg, LINE, from, end, slot.aside);
                }
                flow.curve(svg, LINE, end, slot.aside, start, target.aside);
                if (start < to) {
                    flow.line(svg, LINE, start, to, target.aside);
                }
                if (target.node != null) {
                    flow.head(svg, "fill=\"currentColor\" fill-opacity=\"0.75\"", to, target.aside);
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
        double top = 10 + layers.slots().stream().mapToDouble(Slot::bottom).max().orElse(0);
        List<Box> lines = new ArrayList<>();
        for (String text : legend) {
            lines.add(new Box(MARGIN, top, TextWidth.of(text, LEGEND_FONT), LEGEND_HEIGHT, text));
            top += LEGEND_HEIGHT;
        }
        return lines;
    }

    /** All boxes with text, for a test that none overlaps another. */
    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>(legend());
        layers.slots().forEach(slot -> boxes.addAll(slot.boxes()));
        return boxes;
    }

    /** The same in words: what depends on what, and the numbers below the nodes. */
    @Override
    public String toString() {
        return inWords;
    }
}
