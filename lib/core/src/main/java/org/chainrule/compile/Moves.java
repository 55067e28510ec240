package org.chainrule.compile;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tensor;

/**
 * Where the entries of an operand go in a primitive that moves, repeats or adds up entries. It is found by asking the
 * primitive: numbered entries go in, and the numbers say which entry came out where. So no primitive has to say twice what
 * it does. Cost: a few integers an entry.
 */
final class Moves {

    /** What happens to one entry. */
    @FunctionalInterface
    interface Move {
        void of(int from, int to);
    }

    private final boolean gathered;
    private final int[] places;

    private Moves(boolean gathered, int[] places) {
        this.gathered = gathered;
        this.places = places;
    }

    /**
     * The moves of one operand's entries into a result.
     *
     * @param zeros operands of the right shapes
     */
    static Moves of(Primitive primitive, Tensor[] zeros, int operand, Shape result) {
        Shape shape = zeros[operand].shape();
        Tensor zero = zeros(result);
        int[] sources = places(primitive.push(operand, zeros, zero, ones(shape)),
                primitive.push(operand, zeros, zero, numbered(shape)));
        if (sources != null) {
            return new Moves(true, sources);
        }
        int[] targets = places(primitive.pull(operand, zeros, zero, ones(result)),
                primitive.pull(operand, zeros, zero, numbered(result)));
        if (targets == null) {
            throw new IllegalArgumentException(primitive + " of shape " + shape + " repeats entries and adds them up in one step, "
                    + "which cannot be compiled: write it in two steps");
        }
        return new Moves(false, targets);
    }

    /** The moves that repeat entries as broadcasting does. */
    static Moves repeating(Shape from, Shape to) {
        return new Moves(true, places(ones(to), numbered(from).broadcastTo(to)));
    }

    static Tensor zeros(Shape shape) {
        return Functions.zeros(shape.toArray());
    }

    private static Tensor ones(Shape shape) {
        return Functions.ones(shape.toArray());
    }

    private static Tensor numbered(Shape shape) {
        double[] numbers = new double[shape.size()];
        Arrays.setAll(numbers, i -> i + 1);
        return Functions.constant(numbers).reshape(shape);
    }

    /** The entry at each place, −1 where there is none; null if several entries meet. */
    private static int[] places(Tensor count, Tensor sum) {
        double[] counts = count.toArray();
        double[] sums = sum.toArray();
        int[] places = new int[counts.length];
        for (int i = 0; i < places.length; i++) {
            if (counts[i] > 1) {
                return null;
            }
            places[i] = (int) sums[i] - 1;
        }
        return places;
    }

    /** Whether a primitive leaves all entries of its only operand where they are. */
    static boolean keepsOrder(Primitive primitive, Tensor[] zeros, Shape result) {
        return zeros.length == 1 && zeros[0].shape().size() == result.size() && of(primitive, zeros, 0, result).isInOrder();
    }

    private boolean isInOrder() {
        return IntStream.range(0, places.length).allMatch(i -> places[i] == i);
    }

    /** Whether each place of the result takes at most one entry, so that nothing is added up. */
    boolean isGathered() {
        return gathered;
    }

    /** Does something with each move, in the order in which entries are added up. */
    void each(Move move) {
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                move.of(gathered ? places[i] : i, gathered ? i : places[i]);
            }
        }
    }
}
