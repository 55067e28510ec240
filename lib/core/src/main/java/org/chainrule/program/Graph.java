package org.chainrule.program;

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

    /** A variable with its value, and the derivative of the output with respect to it. */
    public record Node(String name, String formula, double value, double adjoint) {}

    /** A direct dependence: {@code derivative} is ∂to/∂from with the other arguments of {@code to} held fixed. */
    public record Edge(String from, String to, double derivative, String formula) {}
}
