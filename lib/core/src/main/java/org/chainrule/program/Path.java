package org.chainrule.program;

import java.util.List;

/** A way from one node of a dependency graph to another along its edges. */
public record Path(List<Graph.Edge> edges) {

    /** Keeps a copy of the edges. */
    public Path {
        edges = List.copyOf(edges);
    }

    /** What a nudge is multiplied by on this way: the product of the edges' local derivatives; 1 for no edge. */
    public double product() {
        double product = 1;
        for (int i = edges.size() - 1; i >= 0; i--) {
            product *= edges.get(i).derivative();
        }
        return product;
    }

    /** The nodes on the way, such as {@code y → p → g}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(edges.isEmpty() ? "" : edges.get(0).from());
        edges.forEach(edge -> text.append(" → ").append(edge.to()));
        return text.toString();
    }
}
