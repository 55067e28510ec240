package org.chainrule.draw;

import java.util.ArrayList;
import java.util.List;
import org.chainrule.program.Graph;

/** The sums below a tree: for each input its total derivative as the sum of its paths' products, or as the one product. */
final class Sums {

    private static final double FONT = 13.5;
    private static final double ROW = 28;
    private static final double HEIGHT = 22;
    private static final double PADDING = 6;
    private static final double INDENT = 24;
    private static final double SPACE = 5;

    /** A piece of a sum; {@code path} numbers the path whose product it is, or is -1. */
    record Piece(Box box, int path) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final double left;
    private final double rightmost;
    private double x;
    private double y;

    /** The sums of all inputs, one below the other, in a field of this width. */
    Sums(Graph graph, List<TreeLayout.Place> leaves, double left, double top, double width) {
        this.left = left;
        this.rightmost = left + width;
        this.y = top - ROW;
        for (String input : graph.inputs()) {
            x = left;
            y += ROW;
            add(Signs.total(graph.output(), input) + " =", -1);
            int terms = addTerms(input, leaves);
            if (terms != 1) {
                add((terms > 0 ? "= " : "") + Signs.number(graph.node(input).adjoint()), -1);
            }
        }
    }

    /** Adds the products of an input's paths; returns how many there are. */
    private int addTerms(String input, List<TreeLayout.Place> leaves) {
        int terms = 0;
        for (int path = 0; path < leaves.size(); path++) {
            Branch leaf = leaves.get(path).branch();
            if (leaf.node().name().equals(input)) {
                if (terms > 0) {
                    add("+", -1);
                }
                add(terms == 0 ? Signs.number(leaf.product()) : Signs.operand(leaf.product()), path);
                terms++;
            }
        }
        return terms;
    }

    private void add(String text, int path) {
        double width = TextWidth.of(text, FONT) + (path < 0 ? 0 : 2 * PADDING);
        if (x + width > rightmost && x > left) {
            x = left + INDENT;
            y += ROW;
        }
        pieces.add(new Piece(new Box(x, y, width, HEIGHT, text), path));
        x += width + SPACE;
    }

    List<Piece> pieces() {
        return pieces;
    }

    double bottom() {
        return y + ROW;
    }

    double right() {
        double right = left;
        for (Piece piece : pieces) {
            right = Math.max(right, piece.box().right());
        }
        return right;
    }

    void draw(Svg svg) {
        for (Piece piece : pieces) {
            if (piece.path() >= 0) {
                svg.frame(piece.box(), 5, Colours.field(piece.path()));
            }
            svg.text(piece.box(), FONT, "");
        }
    }
}
