package org.chainrule.learn;

/**
 * What all figures have in common: a title, and a text alternative for those who cannot see the picture.
 *
 * <p>A figure is a description. The notebook draws it when it is a cell's last value; where nothing is drawn, as in a
 * grader's sandbox, it costs nothing.
 */
public abstract sealed class Sketch<F extends Sketch<F>> permits Plot, Bars, Boxes, HeatMap, MatrixMap, DataTable {

    private final String title;
    private String saying = "";

    Sketch(String title) {
        this.title = title;
    }

    /** The title, which stands above the figure. */
    public final String title() {
        return title;
    }

    /** Says in words what the figure shows, for readers who cannot see it. */
    public final F saying(String textAlternative) {
        saying = textAlternative;
        return self();
    }

    /** The text alternative: what was said, or else a description of what is drawn. */
    public final String textAlternative() {
        return saying.isEmpty() ? description() : saying;
    }

    /** The title and the text alternative. */
    @Override
    public String toString() {
        return title + ": " + textAlternative();
    }

    /** What is drawn, in one sentence. */
    abstract String description();

    abstract F self();

    static void requireSameLength(String name, double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException("\"" + name + "\" has " + xs.length + " x-values but " + ys.length
                    + " y-values: give one y for each x.");
        }
    }

    static void requireRange(String name, double from, double to) {
        if (!(from < to) || Double.isInfinite(from) || Double.isInfinite(to)) {
            throw new IllegalArgumentException("\"" + name + "\" cannot be drawn from " + from + " to " + to
                    + ": give a smaller number first, then a larger one.");
        }
    }
}
