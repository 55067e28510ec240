package org.chainrule.tensor;

import java.util.Arrays;

/**
 * The lengths of a tensor's axes: {@code ()} for a number, {@code (3)} for a vector, {@code (2, 3)} for a matrix with two
 * rows and three columns. Entries are kept row by row, the last axis fastest.
 */
public final class Shape {

    /** The shape of a single number. */
    public static final Shape SCALAR = new Shape(new int[0]);

    private final int[] lengths;
    private final int size;

    private Shape(int[] lengths) {
        this.lengths = lengths;
        long entries = 1;
        for (int length : lengths) {
            if (length < 0) {
                throw new IllegalArgumentException("an axis cannot have length " + length);
            }
            entries *= length;
            if (entries > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("a tensor can hold at most 2147483647 numbers: use smaller axes");
            }
        }
        this.size = (int) entries;
    }

    /** The shape with these axis lengths. */
    public static Shape of(int... lengths) {
        return lengths.length == 0 ? SCALAR : new Shape(lengths.clone());
    }

    /** How many axes there are. */
    public int rank() {
        return lengths.length;
    }

    /** The length of an axis; the first is 0. */
    public int length(int axis) {
        return lengths[axis];
    }

    /** How many entries there are: the product of the lengths. */
    public int size() {
        return size;
    }

    /** The lengths, in a fresh array. */
    public int[] toArray() {
        return lengths.clone();
    }

    /**
     * The shape that two shapes broadcast to, as in NumPy: aligned at the last axis, a missing axis or one of length 1
     * stretches to the other's length.
     *
     * @throws IllegalArgumentException if an axis fits neither way
     */
    public Shape broadcast(Shape other) {
        if (equals(other) || other.rank() == 0) {
            return this;
        }
        if (rank() == 0) {
            return other;
        }
        int rank = Math.max(rank(), other.rank());
        int[] result = new int[rank];
        for (int back = 1; back <= rank; back++) {
            int mine = fromBack(back);
            int theirs = other.fromBack(back);
            if (mine != theirs && mine != 1 && theirs != 1) {
                throw new IllegalArgumentException("the shapes " + this + " and " + other
                        + " do not fit: counted from the last axis, two lengths must be equal or one of them 1; "
                        + "give both the same lengths, or reshape one");
            }
            result[rank - back] = mine == 1 ? theirs : mine;
        }
        return new Shape(result);
    }

    /** The length of the axis counted from the last (1), or 1 where there is none. */
    private int fromBack(int back) {
        return back > lengths.length ? 1 : lengths[lengths.length - back];
    }

    /** For each entry of {@code target}, the index of the entry of this shape that broadcasts to it. */
    int[] sourceIndices(Shape target) {
        int rank = target.rank();
        int[] strides = new int[rank];
        int stride = 1;
        for (int back = 1; back <= rank; back++) {
            int length = fromBack(back);
            strides[rank - back] = length == 1 ? 0 : stride;
            stride *= length;
        }
        int[] indices = new int[target.size()];
        int[] position = new int[rank];
        int source = 0;
        for (int i = 0; i < indices.length; i++) {
            indices[i] = source;
            for (int axis = rank - 1; axis >= 0; axis--) {
                source += strides[axis];
                if (++position[axis] < target.length(axis)) {
                    break;
                }
                source -= position[axis] * strides[axis];
                position[axis] = 0;
            }
        }
        return indices;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && Arrays.equals(lengths, shape.lengths);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lengths);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("(");
        for (int axis = 0; axis < lengths.length; axis++) {
            text.append(axis == 0 ? "" : ", ").append(lengths[axis]);
        }
        return text.append(')').toString();
    }
}
