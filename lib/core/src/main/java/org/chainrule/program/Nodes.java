package org.chainrule.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Tensor;

/** The nodes of formulas in the order in which they were made. Of two that would be equal there is only one. */
final class Nodes {

    /** A function's value as a key. */
    private record Call(Primitive primitive, List<Term> operands) {}

    /** Makes a node with this number. */
    @FunctionalInterface
    private interface Making {
        Node numbered(int id);
    }

    private final List<Node> all = new ArrayList<>();
    private final Map<Object, Node> known = new HashMap<>();

    /** Starts with the inputs. */
    Nodes(int inputs) {
        for (int i = 0; i < inputs; i++) {
            all.add(Node.input(i));
        }
    }

    /** Every node, inputs first. */
    List<Node> all() {
        return all;
    }

    Node input(int index) {
        return all.get(index);
    }

    Node constant(Tensor value) {
        return added(Node.constant(all.size(), value));
    }

    Node function(Primitive primitive, List<Term> operands) {
        Call key = new Call(primitive, List.copyOf(operands));
        return once(key, id -> Node.function(id, primitive, key.operands()));
    }

    /** The sum of these terms; the order in which it was first made stays. */
    Node sum(List<Term> terms, boolean sorted) {
        return once(Set.copyOf(terms), id -> {
            if (sorted) {
                TermOrder.sort(terms);
            }
            return Node.sum(id, List.copyOf(terms), sorted);
        });
    }

    Node product(List<Factor> factors) {
        List<Factor> key = List.copyOf(factors);
        return once(key, id -> Node.product(id, key));
    }

    private Node once(Object key, Making making) {
        Node before = known.get(key);
        if (before != null) {
            return before;
        }
        Node made = added(making.numbered(all.size()));
        known.put(key, made);
        return made;
    }

    private Node added(Node node) {
        all.add(node);
        return node;
    }
}
