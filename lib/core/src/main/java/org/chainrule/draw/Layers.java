package org.chainrule.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.program.Graph;

/**
 * The layers of a graph, columns or rows: nodes in the even ones, by the length of the longest way to them, edge labels in
 * the odd ones between. An edge runs from layer to layer, so it never meets a node or a label on its way.
 */
final class Layers {

    private static final double GAP_ASIDE = 14;
    private static final int SWEEPS = 12;

    private final Flow flow;
    private final List<List<Slot>> layers = new ArrayList<>();

    /** The layers of a graph, with a text to stand below each node, and room for the widest text that shall find place there. */
    Layers(Flow flow, Graph graph, Map<String, String> below, Map<String, Double> room) {
        this.flow = flow;
        Map<String, Integer> depths = depths(graph);
        Map<String, Slot> nodes = new HashMap<>();
        for (Graph.Node node : graph.nodes()) {
            Slot slot = Slot.node(flow, node, below.get(node.name()), room.getOrDefault(node.name(), 0.0));
            nodes.put(node.name(), add(2 * depths.get(node.name()), slot));
        }
        for (Graph.Edge edge : graph.edges()) {
            connect(edge, nodes, 2 * depths.get(edge.from()), 2 * depths.get(edge.to()));
        }
        order();
        settle();
    }

    Flow flow() {
        return flow;
    }

    List<List<Slot>> layers() {
        return layers;
    }

    List<Slot> slots() {
        return layers.stream().flatMap(List::stream).toList();
    }

    /** How wide they are. */
    double width() {
        return slots().stream().mapToDouble(Slot::right).max().orElse(0) - slots().stream().mapToDouble(Slot::left).min().orElse(0);
    }

    /** Moves all of them so that their left upper corner stands here. */
    void moveTo(double left, double top) {
        double right = left - slots().stream().mapToDouble(Slot::left).min().orElse(0);
        double down = top - slots().stream().mapToDouble(Slot::top).min().orElse(0);
        slots().forEach(slot -> slot.move(right, down));
    }

    /** Where a layer begins on the flow's way. */
    static double start(List<Slot> layer) {
        return layer.get(0).along - length(layer) / 2;
    }

    /** Where a layer ends on the flow's way. */
    static double end(List<Slot> layer) {
        return layer.get(0).along + length(layer) / 2;
    }

    private static double length(List<Slot> layer) {
        return layer.stream().mapToDouble(Slot::length).max().orElse(0);
    }

    private static Map<String, Integer> depths(Graph graph) {
        Map<String, Integer> depths = new HashMap<>();
        for (Graph.Node node : graph.nodes()) {
            int depth = 0;
            for (Graph.Edge edge : graph.edgesInto(node.name())) {
                depth = Math.max(depth, depths.get(edge.from()) + 1);
            }
            depths.put(node.name(), depth);
        }
        return depths;
    }

    private void connect(Graph.Edge edge, Map<String, Slot> nodes, int from, int to) {
        Slot end = nodes.get(edge.from());
        for (int layer = from + 1; layer < to - 1; layer++) {
            end = end.to(add(layer, Slot.passage(flow)));
        }
        end.to(add(to - 1, Slot.label(flow, edge))).to(nodes.get(edge.to()));
    }

    private Slot add(int layer, Slot slot) {
        while (layers.size() <= layer) {
            layers.add(new ArrayList<>());
        }
        layers.get(layer).add(slot);
        return slot;
    }

    /** Orders each layer by the places of what its members are connected to, back and forth. */
    private void order() {
        layers.forEach(layer -> Stacking.place(layer, new double[layer.size()], GAP_ASIDE));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < layers.size(); i++) {
                boolean forward = sweep % 2 == 0;
                List<Slot> layer = layers.get(forward ? i : layers.size() - 1 - i);
                layer.forEach(slot -> slot.aside = mean(forward ? slot.before : slot.after, slot.aside));
                layer.sort(Comparator.comparingDouble(slot -> slot.aside));
                Stacking.place(layer, places(layer), GAP_ASIDE);
            }
        }
    }

    /** Keeps the order, evens the places out, and sets the layers one behind the other. */
    private void settle() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (List<Slot> layer : layers) {
                double[] wanted = new double[layer.size()];
                for (int i = 0; i < wanted.length; i++) {
                    Slot slot = layer.get(i);
                    wanted[i] = (mean(slot.before, slot.aside) + mean(slot.after, slot.aside)) / 2;
                }
                Stacking.place(layer, wanted, GAP_ASIDE);
            }
        }
        double along = 0;
        for (List<Slot> layer : layers) {
            double length = length(layer);
            for (Slot slot : layer) {
                slot.along = along + length / 2;
            }
            along += length + flow.gap;
        }
    }

    private static double[] places(List<Slot> layer) {
        return layer.stream().mapToDouble(slot -> slot.aside).toArray();
    }

    private static double mean(List<Slot> slots, double otherwise) {
        return slots.stream().mapToDouble(slot -> slot.aside).average().orElse(otherwise);
    }
}
