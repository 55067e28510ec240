package org.chainrule.learn;

/**
 * Points of a figure that belong together.
 *
 * @param name how the legend calls them
 * @param joined whether a line joins them
 * @param xs first coordinates
 * @param ys second coordinates
 */
public record Series(String name, boolean joined, double[] xs, double[] ys) {

    /** Copies the coordinates. */
    public Series {
        Sketch.requireSameLength(name, xs, ys);
        xs = xs.clone();
        ys = ys.clone();
    }
}
