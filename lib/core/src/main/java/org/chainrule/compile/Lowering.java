package org.chainrule.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chainrule.tensor.MatMul;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Primitives;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/** Takes a tape of tensors apart into straight-line code on their entries. */
final class Lowering {

    private final ScalarCode code;
    private final List<int[]> lines = new ArrayList<>();

    Lowering(ScalarCode code) {
        this.code = code;
    }

    /** The lines of every entry at every place of the tape; the first places are the inputs, their entries in order. */
    List<int[]> lower(Tape tape, int inputPlaces) {
        int nextInput = 0;
        for (int place = 0; place < tape.size(); place++) {
            Shape shape = tape.value(place).shape();
            int[] entries = new int[shape.size()];
            if (place < inputPlaces) {
                for (int i = 0; i < entries.length; i++) {
                    entries[i] = nextInput++;
                }
            } else if (tape.primitive(place) == null) {
                double[] constants = tape.value(place).toArray();
                Arrays.setAll(entries, i -> code.number(constants[i]));
            } else {
                entries = step(tape, place);
            }
            lines.add(entries);
        }
        return lines;
    }

    private int[] step(Tape tape, int place) {
        Primitive primitive = tape.primitive(place);
        int[] operands = tape.operands(place);
        Shape shape = tape.value(place).shape();
        if (primitive.onNumbers() != null) {
            return elementwise(primitive, tape, operands, shape);
        }
        if (primitive == Primitives.DOT) {
            int[] a = lines.get(operands[0]);
            return new int[] {sumOfProducts(a, 0, 1, a.length, lines.get(operands[1]), 0, 1)};
        }
        if (primitive instanceof MatMul product) {
            return product(product, tape, operands, shape);
        }
        if (primitive == Primitives.STACK) {
            return Arrays.stream(operands).flatMap(operand -> Arrays.stream(lines.get(operand))).toArray();
        }
        return rearrangement(primitive, tape, operands, shape);
    }

    /** Whether a primitive can be written as lines on single numbers. */
    static boolean canTakeApart(Primitive primitive) {
        return primitive.onNumbers() != null || isProduct(primitive) || primitive.isLinear();
    }

    /** About how many lines a step becomes. */
    static long lines(Tape tape, int place) {
        long entries = tape.value(place).shape().size();
        long factor = tape.value(tape.operands(place)[0]).shape().size();
        if (tape.primitive(place) instanceof MatMul) {
            Shape shape = tape.value(place).shape();
            return shape.length(0) == 0 ? 0 : entries * factor / shape.length(0);
        }
        return tape.primitive(place) == Primitives.DOT ? factor : entries;
    }

    private static boolean isProduct(Primitive primitive) {
        return primitive == Primitives.DOT || primitive instanceof MatMul;
    }

    private int[] elementwise(Primitive primitive, Tape tape, int[] operands, Shape shape) {
        int[] a = broadcast(lines.get(operands[0]), tape.value(operands[0]).shape(), shape);
        int[] b = operands.length == 1 ? null : broadcast(lines.get(operands[1]), tape.value(operands[1]).shape(), shape);
        int[] result = new int[shape.size()];
        Arrays.setAll(result, i -> code.apply(primitive, a[i], b == null ? -1 : b[i]));
        return result;
    }

    private static int[] broadcast(int[] entries, Shape from, Shape to) {
        if (from.equals(to)) {
            return entries;
        }
        int[] result = new int[to.size()];
        Moves.repeating(from, to).each((source, target) -> result[target] = entries[source]);
        return result;
    }

    private int[] product(MatMul kind, Tape tape, int[] operands, Shape shape) {
        int[] a = lines.get(operands[0]);
        int[] b = lines.get(operands[1]);
        int rows = shape.length(0);
        int columns = shape.length(1);
        int inner = tape.value(operands[0]).shape().length(kind.isLeftTurned() ? 0 : 1);
        int[] result = new int[shape.size()];
        for (int i = 0; i < result.length; i++) {
            int row = i / columns;
            int column = i % columns;
            result[i] = sumOfProducts(a, kind.isLeftTurned() ? row : row * inner, kind.isLeftTurned() ? rows : 1, inner,
                    b, kind.isRightTurned() ? column * inner : column, kind.isRightTurned() ? 1 : columns);
        }
        return result;
    }

    /** The sum of so many products of entries, which lie so many steps apart. */
    private int sumOfProducts(int[] a, int firstA, int stepA, int count, int[] b, int firstB, int stepB) {
        int sum = code.number(0);
        for (int k = 0; k < count; k++) {
            int term = code.apply(Primitives.TIMES, a[firstA + k * stepA], b[firstB + k * stepB]);
            sum = code.apply(Primitives.PLUS, sum, term);
        }
        return sum;
    }

    private int[] rearrangement(Primitive primitive, Tape tape, int[] operands, Shape to) {
        Tensor[] zeros = Arrays.stream(operands).mapToObj(place -> Moves.zeros(tape.value(place).shape())).toArray(Tensor[]::new);
        if (!canTakeApart(primitive)) {
            throw new IllegalArgumentException(primitive + " of shape " + zeros[0].shape() + " cannot be compiled entry by entry: "
                    + "write it with sums, products and functions of one number, or do not compile");
        }
        int[] result = new int[to.size()];
        Arrays.fill(result, code.number(0));
        for (int i = 0; i < operands.length; i++) {
            int[] entries = lines.get(operands[i]);
            Moves.of(primitive, zeros, i, to).each(
                    (source, target) -> result[target] = code.apply(Primitives.PLUS, result[target], entries[source]));
        }
        return result;
    }
}
