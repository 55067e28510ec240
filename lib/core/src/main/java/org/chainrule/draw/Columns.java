package org.chainrule.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.program.Graph;

/**
 * The columns of a layered graph: nodes in the even ones, by the length of the longest way to them, edge labels in the odd
 * ones between. An edge runs from column to column, so it never meets a node or a label on its way.
 */
final class Columns {

    private static final double GAP_DOWN = 14;
    private static final double GAP_ACROSS = 36;
    private static final int SWEEPS = 12;

    private final List<List<Slot>> columns = new ArrayList<>();

    /** The columns of a graph, with a text to stand below each node. */
    Columns(Graph graph, Map<String, String> below) {
        Map<String, Integer> layers = layers(graph);
        Map<String, Slot> nodes = new HashMap<>();
        for (Graph.Node node : graph.nodes()) {
            nodes.put(node.name(), add(2 * layers.get(node.name()), Slot.node(node, below.get(node.name()))));
        }
        for (Graph.Edge edge : graph.edges()) {
            connect(edge, nodes, 2 * layers.get(edge.from()), 2 * layers.get(edge.to()));
        }
        order();
        settle();
    }

    List<List<Slot>> columns() {
        return columns;
    }

    List<Slot> slots() {
        return columns.stream().flatMap(List::stream).toList();
    }

    /** The right border of a column. */
    static double right(List<Slot> column) {
        return column.get(0).centre + width(column) / 2;
    }

    /** The left border of a column. */
    static double left(List<Slot> column) {
        return column.get(0).centre - width(column) / 2;
    }

    private static double width(List<Slot> column) {
        return column.stream().mapToDouble(Slot::width).max().orElse(0);
    }

    private static Map<String, Integer> layers(Graph graph) {
        Map<String, Integer> layers = new HashMap<>();
        for (Graph.Node node : graph.nodes()) {
            int layer = 0;
            for (Graph.Edge edge : graph.edgesInto(node.name())) {
                layer = Math.max(layer, layers.get(edge.from()) + 1);
            }
            layers.put(node.name(), layer);
        }
        return layers;
    }

    private void connect(Graph.Edge edge, Map<String, Slot> nodes, int from, int to) {
        Slot end = nodes.get(edge.from());
        for (int column = from + 1; column < to - 1; column++) {
            end = end.to(add(column, Slot.passage()));
        }
        end.to(add(to - 1, Slot.label(edge))).to(nodes.get(edge.to()));
    }

    private Slot add(int column, Slot slot) {
        while (columns.size() <= column) {
            columns.add(new ArrayList<>());
        }
        columns.get(column).add(slot);
        return slot;
    }

    /** Orders each column by the heights of what its members are connected to, back and forth. */
    private void order() {
        columns.forEach(column -> Stacking.place(column, new double[column.size()], GAP_DOWN));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < columns.size(); i++) {
                boolean forward = sweep % 2 == 0;
                List<Slot> column = columns.get(forward ? i : columns.size() - 1 - i);
                column.forEach(slot -> slot.y = mean(forward ? slot.before : slot.after, slot.y));
                column.sort(Comparator.comparingDouble(slot -> slot.y));
                Stacking.place(column, heights(column), GAP_DOWN);
            }
        }
    }

    /** Keeps the order, evens the heights out, and sets the columns side by side. */
    private void settle() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (List<Slot> column : columns) {
                double[] wanted = new double[column.size()];
                for (int i = 0; i < wanted.length; i++) {
                    Slot slot = column.get(i);
                    wanted[i] = (mean(slot.before, slot.y) + mean(slot.after, slot.y)) / 2;
                }
                Stacking.place(column, wanted, GAP_DOWN);
            }
        }
        double x = 0;
        for (List<Slot> column : columns) {
            double width = width(column);
            for (Slot slot : column) {
                slot.centre = x + width / 2;
            }
            x += width + GAP_ACROSS;
        }
    }

    private static double[] heights(List<Slot> column) {
        return column.stream().mapToDouble(slot -> slot.y).toArray();
    }

    private static double mean(List<Slot> slots, double otherwise) {
        return slots.stream().mapToDouble(slot -> slot.y).average().orElse(otherwise);
    }
}
