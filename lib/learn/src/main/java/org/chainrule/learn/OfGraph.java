package org.chainrule.learn;

import org.chainrule.program.Graph;

/** A learner's function that reads a dependency graph between two of its nodes. */
@FunctionalInterface
public interface OfGraph {

    /** The function's result for this graph, from one node to another. */
    Object apply(Graph graph, String from, String to) throws Exception;
}
