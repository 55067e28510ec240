package org.chainrule.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes a tensor apart along its axes. */
final class Slicing {

    private Slicing() {}

    /** The part that the slices describe, one an axis; axes without one are taken whole. */
    static Tensor slice(Tensor x, Slice... slices) {
        List<Slice> all = spread(x.shape(), slices);
        List<int[]> taken = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        int axis = 0;
        for (Slice slice : all) {
            int[] positions = slice.positions(slice.kind() == Slice.Kind.ADDS ? 1 : x.shape().length(axis));
            if (slice.kind() != Slice.Kind.ADDS) {
                taken.add(positions);
                axis++;
            }
            if (slice.kind() != Slice.Kind.DROPS) {
                lengths.add(positions.length);
            }
        }
        Tensor part = new Gather("slice", map(x.shape(), taken)).apply(x);
        return part.reshape(lengths.stream().mapToInt(Integer::intValue).toArray());
    }

    /** One slice an axis: {@code rest()} stands for as many as are left over, and one is implied at the end. */
    private static List<Slice> spread(Shape shape, Slice[] slices) {
        List<Slice> result = new ArrayList<>();
        int used = (int) Arrays.stream(slices)
                .filter(each -> each.kind() == Slice.Kind.KEEPS || each.kind() == Slice.Kind.DROPS).count();
        int left = shape.rank() - used;
        if (left < 0) {
            throw new IllegalArgumentException("these slices " + Arrays.toString(slices) + " are for " + used
                    + " axes, but the tensor has shape " + shape + ": give at most " + shape.rank());
        }
        for (Slice slice : slices) {
            if (slice.kind() != Slice.Kind.SKIPS) {
                result.add(slice);
            }
            for (; slice.kind() == Slice.Kind.SKIPS && left > 0; left--) {
                result.add(Slice.all());
            }
        }
        for (; left > 0; left--) {
            result.add(Slice.all());
        }
        return result;
    }

    private static IndexMap map(Shape shape, List<int[]> taken) {
        int[] lengths = taken.stream().mapToInt(positions -> positions.length).toArray();
        Shape target = Shape.of(lengths);
        int[] strides = IndexMap.strides(shape);
        int[] sources = new int[target.size()];
        for (int i = 0; i < sources.length; i++) {
            int rest = i;
            for (int axis = lengths.length - 1; axis >= 0; axis--) {
                sources[i] += taken.get(axis)[rest % lengths[axis]] * strides[axis];
                rest /= lengths[axis];
            }
        }
        return IndexMap.of(shape, target, sources);
    }

    /** The entries at these positions: the first axis' in the first list, the second's in the second, and so on. */
    static Tensor entries(Tensor x, int[]... positions) {
        Shape shape = x.shape();
        if (positions.length == 0 || positions.length > shape.rank()) {
            throw new IllegalArgumentException("a tensor of shape " + shape + " takes 1 to " + shape.rank()
                    + " lists of positions, but got " + positions.length);
        }
        int[] part = Arrays.copyOfRange(shape.toArray(), positions.length, shape.rank());
        int inner = Shape.of(part).size();
        int[] sources = new int[positions[0].length * inner];
        for (int i = 0; i < positions[0].length; i++) {
            int place = 0;
            for (int axis = 0; axis < positions.length; axis++) {
                requireSameLength(positions[0], positions[axis]);
                int position = Slice.at(positions[axis][i]).positions(shape.length(axis))[0];
                place += position * IndexMap.inner(shape, axis);
            }
            for (int j = 0; j < inner; j++) {
                sources[i * inner + j] = place + j;
            }
        }
        return new Gather("entries", IndexMap.of(shape, Shape.of(IndexMap.with(part, 0, positions[0].length)), sources)).apply(x);
    }

    private static void requireSameLength(int[] first, int[] other) {
        if (first.length != other.length) {
            throw new IllegalArgumentException("the first list has " + first.length + " positions but another has "
                    + other.length + ": give one position an axis for each entry");
        }
    }
}
