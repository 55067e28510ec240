package org.chainrule.tensor;

/**
 * What to take along one axis: {@code t.slice(all(), range(1, 4), at(0))} is NumPy's {@code t[:, 1:4, 0]}. For static
 * import. Negative positions count from the end.
 *
 * <table>
 * <caption>Slices and their NumPy form</caption>
 * <tr><td>{@code all()}</td><td>{@code :}</td></tr>
 * <tr><td>{@code at(2)}</td><td>{@code 2}: the axis disappears</td></tr>
 * <tr><td>{@code range(1, 4)}, {@code range(1, 9, 2)}</td><td>{@code 1:4}, {@code 1:9:2}</td></tr>
 * <tr><td>{@code from(3)}, {@code upTo(-1)}, {@code every(2)}, {@code every(-1)}</td>
 * <td>{@code 3:}, {@code :-1}, {@code ::2}, {@code ::-1}</td></tr>
 * <tr><td>{@code pick(2, 0, 2)}</td><td>{@code [2, 0, 2]}</td></tr>
 * <tr><td>{@code newAxis()}, {@code rest()}</td><td>{@code None}, {@code ...}</td></tr>
 * </table>
 */
public final class Slice {

    /** What kind of axis the slice makes of the one it is used on. */
    enum Kind { KEEPS, DROPS, ADDS, SKIPS }

    /** The positions to take, for an axis of a given length. */
    @FunctionalInterface
    private interface Positions {
        int[] of(int length);
    }

    private final Kind kind;
    private final String text;
    private final Positions positions;

    private Slice(Kind kind, String text, Positions positions) {
        this.kind = kind;
        this.text = text;
        this.positions = positions;
    }

    /** The whole axis. */
    public static Slice all() {
        return every(1);
    }

    /** One position; the axis disappears. */
    public static Slice at(int position) {
        return new Slice(Kind.DROPS, "at(" + position + ")", length -> new int[] {inside(position, length)});
    }

    /** The positions from one to just before another. */
    public static Slice range(int from, int to) {
        return range(from, to, 1);
    }

    /** Each {@code step}-th position from one to just before another; a negative step walks back. */
    public static Slice range(int from, int to, int step) {
        requireStep(step);
        return new Slice(Kind.KEEPS, "range(" + from + ", " + to + ", " + step + ")",
                length -> walk(bound(from, length, step), bound(to, length, step), step));
    }

    /** The positions from this one to the end. */
    public static Slice from(int position) {
        return new Slice(Kind.KEEPS, "from(" + position + ")", length -> walk(bound(position, length, 1), length, 1));
    }

    /** The positions before this one. */
    public static Slice upTo(int position) {
        return new Slice(Kind.KEEPS, "upTo(" + position + ")", length -> walk(0, bound(position, length, 1), 1));
    }

    /** Each {@code step}-th position of the axis; with −1 all of them backwards. */
    public static Slice every(int step) {
        requireStep(step);
        return new Slice(Kind.KEEPS, "every(" + step + ")",
                length -> step > 0 ? walk(0, length, step) : walk(length - 1, -1, step));
    }

    /** These positions in this order, also several times. */
    public static Slice pick(int... list) {
        int[] copy = list.clone();
        return new Slice(Kind.KEEPS, "pick(…)", length -> {
            int[] result = new int[copy.length];
            for (int i = 0; i < result.length; i++) {
                result[i] = inside(copy[i], length);
            }
            return result;
        });
    }

    /** A new axis of length 1. */
    public static Slice newAxis() {
        return new Slice(Kind.ADDS, "newAxis()", length -> new int[] {0});
    }

    /** As many whole axes as are left over. */
    public static Slice rest() {
        return new Slice(Kind.SKIPS, "rest()", length -> walk(0, length, 1));
    }

    Kind kind() {
        return kind;
    }

    int[] positions(int length) {
        return positions.of(length);
    }

    private static int[] walk(int from, int to, int step) {
        int count = Math.max(0, (to - from + step - Integer.signum(step)) / step);
        int[] result = new int[count];
        for (int i = 0; i < count; i++) {
            result[i] = from + i * step;
        }
        return result;
    }

    /** A bound counted from the start and kept within the axis, as in NumPy. */
    private static int bound(int position, int length, int step) {
        int counted = position < 0 ? position + length : position;
        return step > 0 ? Math.max(0, Math.min(length, counted)) : Math.max(-1, Math.min(length - 1, counted));
    }

    private static int inside(int position, int length) {
        if (position < -length || position >= length) {
            throw new IllegalArgumentException("there is no position " + position + " along an axis of length " + length
                    + (length == 0 ? "" : ": take one from 0 to " + (length - 1)));
        }
        return position < 0 ? position + length : position;
    }

    private static void requireStep(int step) {
        if (step == 0) {
            throw new IllegalArgumentException("a slice with step 0 never ends: take a step other than 0");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
