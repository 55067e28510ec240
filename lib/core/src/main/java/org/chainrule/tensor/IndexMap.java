package org.chainrule.tensor;

import java.util.Arrays;

/**
 * Says for each place of a target shape which entry of an origin shape belongs there, as an index into the entries row by
 * row, or −1 for none. Cost: one integer an entry of the target.
 */
final class IndexMap {

    /** Where along the origin's axis the entry at one position comes from; −1 for nowhere. */
    @FunctionalInterface
    interface Source {
        int of(int position);
    }

    private final Shape origin;
    private final Shape target;
    private final int[] sources;

    private IndexMap(Shape origin, Shape target, int[] sources) {
        this.origin = origin;
        this.target = target;
        this.sources = sources;
    }

    /**
     * The map in which each axis of the target walks with its own steps through the origin's entries: transposes, slices
     * and windows.
     */
    static IndexMap strided(Shape origin, Shape target, int start, int[] steps) {
        int[] sources = new int[target.size()];
        int[] position = new int[steps.length];
        int source = start;
        for (int i = 0; i < sources.length; i++) {
            sources[i] = source;
            for (int axis = steps.length - 1; axis >= 0; axis--) {
                source += steps[axis];
                if (++position[axis] < target.length(axis)) {
                    break;
                }
                source -= position[axis] * steps[axis];
                position[axis] = 0;
            }
        }
        return new IndexMap(origin, target, sources);
    }

    /** The map that changes one axis and leaves the others: to this length, each position from where the rule says. */
    static IndexMap along(Shape origin, int axis, int length, Source rule) {
        Shape target = withLength(origin, axis, length);
        int inner = inner(origin, axis);
        int[] sources = new int[target.size()];
        for (int i = 0; i < sources.length; i++) {
            int from = rule.of(i / inner % length);
            int outer = i / inner / length;
            sources[i] = from < 0 ? -1 : (outer * origin.length(axis) + from) * inner + i % inner;
        }
        return new IndexMap(origin, target, sources);
    }

    /** The map that takes these entries, given as indices row by row. */
    static IndexMap of(Shape origin, Shape target, int[] sources) {
        return new IndexMap(origin, target, sources);
    }

    /** For each axis, how far apart in memory neighbours along it are. */
    static int[] strides(Shape shape) {
        int[] strides = new int[shape.rank()];
        for (int axis = 0; axis < strides.length; axis++) {
            strides[axis] = inner(shape, axis);
        }
        return strides;
    }

    /** How many entries lie behind each position of an axis. */
    static int inner(Shape shape, int axis) {
        int inner = 1;
        for (int later = axis + 1; later < shape.rank(); later++) {
            inner *= shape.length(later);
        }
        return inner;
    }

    /** The shape with one axis changed to this length. */
    static Shape withLength(Shape shape, int axis, int length) {
        int[] lengths = shape.toArray();
        lengths[axis] = length;
        return Shape.of(lengths);
    }

    /** The lengths without those at one axis. */
    static int[] without(int[] lengths, int axis) {
        int[] result = Arrays.copyOf(lengths, lengths.length - 1);
        System.arraycopy(lengths, axis + 1, result, axis, result.length - axis);
        return result;
    }

    /** The lengths with one more at an axis. */
    static int[] with(int[] lengths, int axis, int length) {
        int[] result = Arrays.copyOf(lengths, lengths.length + 1);
        System.arraycopy(lengths, axis, result, axis + 1, lengths.length - axis);
        result[axis] = length;
        return result;
    }

    Shape origin() {
        return origin;
    }

    Shape target() {
        return target;
    }

    int source(int place) {
        return sources[place];
    }
}
