package org.chainrule.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chainrule.program.Graph;

/** Pictures in words. */
final class Description {

    private Description() {}

    /** The tree: dependences with local derivatives, then for each input its paths and their sum. */
    static String tree(Graph graph, List<Branch> leaves) {
        StringBuilder text = new StringBuilder("Tree diagram of ").append(graph.output()).append(point(graph)).append('\n');
        dependences(text, graph);
        for (String input : graph.inputs()) {
            List<String> products = new ArrayList<>();
            for (Branch leaf : leaves) {
                if (leaf.node().name().equals(input)) {
                    String product = Signs.product(leaf.edges(), leaf.product());
                    text.append("Path ").append(leaf.way()).append(": ").append(product).append(".\n");
                    products.add(products.isEmpty() ? Signs.number(leaf.product()) : Signs.operand(leaf.product()));
                }
            }
            String sum = products.size() > 1 ? String.join(" + ", products) + " = " : "";
            text.append("Sum over the paths from ").append(input).append(": ").append(Signs.total(graph.output(), input))
                    .append(" = ").append(sum).append(Signs.number(graph.node(input).adjoint())).append(".\n");
        }
        return text.toString().trim();
    }

    /** The graph: each node with its value and the output's derivative with respect to it, and what it depends on. */
    static String graph(Graph graph) {
        StringBuilder text = new StringBuilder("Computational graph of ").append(graph.output()).append(point(graph)).append('\n');
        dependences(text, graph);
        List<String> adjoints = new ArrayList<>();
        for (Graph.Node node : graph.nodes()) {
            adjoints.add(Signs.total(graph.output(), node.name()) + " = " + Signs.number(node.adjoint()));
        }
        return text.append("Derivatives of the output: ").append(String.join(", ", adjoints)).append('.').toString();
    }

    /** The graph with other texts below its nodes, and what these are. */
    static String graph(Graph graph, Map<String, String> texts, String meaning) {
        StringBuilder text = new StringBuilder("Computational graph of ").append(graph.output()).append(point(graph)).append('\n');
        dependences(text, graph);
        List<String> each = new ArrayList<>();
        graph.nodes().forEach(node -> each.add(node.name() + ": " + texts.get(node.name())));
        return text.append("Below each node: ").append(meaning).append(". ").append(String.join(", ", each)).append('.').toString();
    }

    private static void dependences(StringBuilder text, Graph graph) {
        for (int i = graph.nodes().size() - 1; i >= 0; i--) {
            Graph.Node node = graph.nodes().get(i);
            List<String> on = new ArrayList<>();
            graph.edgesInto(node.name()).forEach(edge -> on.add(edge.from() + " (" + Signs.local(edge) + ")"));
            if (!on.isEmpty()) {
                text.append(node.name()).append(" = ").append(Signs.formula(node.formula())).append(" = ")
                        .append(Signs.number(node.value())).append(" depends on ").append(String.join(", ", on)).append(".\n");
            }
        }
    }

    private static String point(Graph graph) {
        List<String> inputs = new ArrayList<>();
        for (Map.Entry<String, Double> input : graph.point().entrySet()) {
            inputs.add(input.getKey() + " = " + Signs.number(input.getValue()));
        }
        return inputs.isEmpty() ? "." : " at " + String.join(", ", inputs) + ".";
    }
}
