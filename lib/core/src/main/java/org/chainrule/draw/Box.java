package org.chainrule.draw;

/** A rectangle that a text needs, by its left upper corner. */
record Box(double x, double y, double width, double height, String text) {

    /** A box around a text of this size, centred at a place. */
    static Box centred(double centre, double top, double height, String text, double fontSize) {
        double width = TextWidth.of(text, fontSize);
        return new Box(centre - width / 2, top, width, height, text);
    }

    /** A box around a text in bold. */
    static Box bold(double centre, double top, double height, String text, double fontSize) {
        double width = TextWidth.bold(text, fontSize);
        return new Box(centre - width / 2, top, width, height, text);
    }

    /** The same box, wider by so much on both sides. */
    Box padded(double by) {
        return new Box(x - by, y, width + 2 * by, height, text);
    }

    double centre() {
        return x + width / 2;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /** Whether the two have more than their borders in common. */
    boolean overlaps(Box other) {
        double slack = 1e-6;
        return x < other.right() - slack && other.x < right() - slack && y < other.bottom() - slack
                && other.y < bottom() - slack;
    }
}
