package org.chainrule.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a tree reaches to the left and to the right in each of its rows, measured from the centre of its top node. Rows
 * of nodes and rows of edges, which are spread between them, take turns.
 */
final class Outline {

    private static final double BETWEEN = 16;

    private final List<Double> left;
    private final List<Double> right;

    /** The outline of nothing. */
    Outline() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    private Outline(List<Double> left, List<Double> right) {
        this.left = left;
        this.right = right;
    }

    /** Sets another tree to the right of this one, as near as their rows allow; returns where its centre comes to stand. */
    double append(Outline other) {
        double shift = left.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
        for (int row = 0; row < Math.min(left.size(), other.left.size()); row++) {
            shift = Math.max(shift, right.get(row) + BETWEEN - other.left.get(row));
        }
        for (int row = 0; row < other.left.size(); row++) {
            if (row < left.size()) {
                right.set(row, other.right.get(row) + shift);
            } else {
                left.add(other.left.get(row) + shift);
                right.add(other.right.get(row) + shift);
            }
        }
        return shift;
    }

    /** The same, moved to the side. */
    Outline shifted(double by) {
        left.replaceAll(x -> x + by);
        right.replaceAll(x -> x + by);
        return this;
    }

    /** The same below a node of this width and a row, as wide as given, that leads to it. */
    Outline under(double node, double between) {
        left.addAll(0, List.of(-node / 2, -between / 2));
        right.addAll(0, List.of(node / 2, between / 2));
        return this;
    }

    double leftmost() {
        return left.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }
}
