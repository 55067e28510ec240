package org.chainrule.draw;

import java.util.ArrayList;
import java.util.List;
import org.chainrule.program.Graph;

/**
 * A place in the tree of all paths: a node of the graph, as reached by one way down from the output.
 *
 * @param parent the branch above; null for the output
 * @param edge the edge to the branch above; null for the output
 * @param node the graph's node
 * @param depth how many edges lie above
 */
record Branch(Branch parent, Graph.Edge edge, Graph.Node node, int depth) {

    private static final int MOST = 240;

    /** All branches below the output, each behind its parent, brothers side by side from left to right. */
    static List<Branch> of(Graph graph) {
        List<Branch> branches = new ArrayList<>();
        branches.add(new Branch(null, null, graph.node(graph.output()), 0));
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            for (Graph.Edge edge : graph.edgesInto(branch.node().name())) {
                branches.add(new Branch(branch, edge, graph.node(edge.from()), branch.depth() + 1));
            }
            if (branches.size() > MOST) {
                throw new IllegalArgumentException("The tree of " + graph.output() + " has more than " + MOST
                        + " branches, too many for a picture: draw the graph with diagram() instead.");
            }
        }
        return branches;
    }

    /** Whether a path from an input begins here. */
    boolean isInput() {
        return node.formula().isEmpty();
    }

    /** The edges from the output down to this branch. */
    List<Graph.Edge> edges() {
        List<Graph.Edge> edges = new ArrayList<>();
        for (Branch branch = this; branch.parent() != null; branch = branch.parent()) {
            edges.add(0, branch.edge());
        }
        return edges;
    }

    /** The product of the local derivatives down to this branch. */
    double product() {
        double product = 1;
        for (Graph.Edge edge : edges()) {
            product *= edge.derivative();
        }
        return product;
    }

    /** The nodes on the way up, "x → p → g". */
    String way() {
        StringBuilder text = new StringBuilder(node.name());
        for (Branch above = parent; above != null; above = above.parent()) {
            text.append(" → ").append(above.node().name());
        }
        return text.toString();
    }
}
