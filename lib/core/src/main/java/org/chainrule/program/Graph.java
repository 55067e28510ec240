package org.chainrule.program;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The dependency graph of a program at a point, as written: a node for each input and each named intermediate, an edge
 * for each direct dependence, labelled with its local derivative.
 *
 * @param program the program's text, such as {@code p = y*x^2; q = 2*x + y; g = p^2 - q^3}
 * @param point the inputs' values, in order
 * @param nodes inputs first, then intermediates in the order in which they are computed; the last is the output
 * @param edges in the order of the nodes they lead to
 */
public record Graph(String program, Map<String, Double> point, List<Node> nodes, List<Edge> edges) {

    private static final int MOST_PATHS = 100_000;

    /** Keeps copies. */
    public Graph {
        point = Collections.unmodifiableMap(new LinkedHashMap<>(point));
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A variable with its value, and the derivative of the output with respect to it.
     *
     * @param formula how it is computed from the nodes before it; empty for an input
     */
    public record Node(String name, String formula, double value, double adjoint) {}

    /**
     * A direct dependence.
     *
     * @param derivative ∂to/∂from at the point, with the other arguments of {@code to} held fixed
     * @param formula the same as a formula
     */
    public record Edge(String from, String to, double derivative, String formula) {}

    /** The node with this name. */
    public Node node(String name) {
        for (Node node : nodes) {
            if (node.name().equals(name)) {
                return node;
            }
        }
        throw new IllegalArgumentException("there is no node " + name + " in this graph: its nodes are "
                + String.join(", ", nodes.stream().map(Node::name).toList()));
    }

    /** The names of the inputs that the program uses. */
    public List<String> inputs() {
        return nodes.stream().filter(node -> node.formula().isEmpty()).map(Node::name).toList();
    }

    /** The name of the output. */
    public String output() {
        return nodes.get(nodes.size() - 1).name();
    }

    /** The edges that leave a node: what depends on it directly. */
    public List<Edge> edgesFrom(String name) {
        return edges.stream().filter(edge -> edge.from().equals(name)).toList();
    }

    /** The edges that lead to a node: what it depends on directly. */
    public List<Edge> edgesInto(String name) {
        return edges.stream().filter(edge -> edge.to().equals(name)).toList();
    }

    /** The edge between two nodes; refuses if there is none. */
    public Edge edge(String from, String to) {
        return edges.stream().filter(edge -> edge.from().equals(from) && edge.to().equals(to)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(to + " does not depend directly on " + from
                        + ": look for a path with paths(\"" + from + "\", \"" + to + "\")"));
    }

    /**
     * All ways from one node to another; the derivative of {@code to} with respect to {@code from} is the sum of their
     * products.
     *
     * @throws IllegalArgumentException if there are more than 100,000 ways
     */
    public List<Path> paths(String from, String to) {
        node(from);
        node(to);
        Map<String, List<Edge>> onward = edgesTowards(to);
        List<Path> complete = new ArrayList<>();
        Deque<List<Edge>> open = new ArrayDeque<>(List.of(List.of()));
        while (!open.isEmpty()) {
            List<Edge> way = open.pop();
            String end = way.isEmpty() ? from : way.get(way.size() - 1).to();
            if (end.equals(to)) {
                complete.add(new Path(way));
            } else {
                onward.getOrDefault(end, List.of()).forEach(edge -> open.push(longer(way, edge)));
            }
            if (complete.size() + open.size() > MOST_PATHS) {
                throw new IllegalArgumentException("there are more than " + MOST_PATHS + " paths from " + from + " to " + to
                        + ": adding up path by path is hopeless here, walk each edge once instead (reverse mode)");
            }
        }
        return complete;
    }

    /** The edges that lie on a way to a node, by the node that they leave; the last of them first. */
    private Map<String, List<Edge>> edgesTowards(String to) {
        Map<String, List<Edge>> towards = new HashMap<>();
        towards.put(to, List.of());
        for (int i = edges.size() - 1; i >= 0; i--) {
            Edge edge = edges.get(i);
            if (towards.containsKey(edge.to())) {
                towards.computeIfAbsent(edge.from(), leaving -> new ArrayList<>()).add(edge);
            }
        }
        return towards;
    }

    private static List<Edge> longer(List<Edge> way, Edge edge) {
        List<Edge> longer = new ArrayList<>(way);
        longer.add(edge);
        return longer;
    }
}
