package org.chainrule.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Primitives;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/**
 * Takes a tape of tensors apart into straight-line code on their entries.
 *
 * <p>What a rearrangement does to entries is found by asking it: one entry at a time is set to 1, and where the 1 comes
 * out is where the entry goes. So no primitive has to say twice what it does.
 */
final class Lowering {

    private static final int LARGEST = 4096;

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
        if (primitive == Primitives.DOT || primitive == Primitives.MATMUL) {
            return product(tape, operands, shape);
        }
        if (primitive == Primitives.STACK) {
            return Arrays.stream(operands).flatMap(operand -> Arrays.stream(lines.get(operand))).toArray();
        }
        return rearrangement(primitive, tape, operands, shape);
    }

    private int[] elementwise(Primitive primitive, Tape tape, int[] operands, Shape shape) {
        int[] a = broadcast(lines.get(operands[0]), tape.value(operands[0]).shape(), shape);
        int[] b = operands.length == 1 ? null : broadcast(lines.get(operands[1]), tape.value(operands[1]).shape(), shape);
        int[] result = new int[shape.size()];
        Arrays.setAll(result, i -> code.apply(primitive, a[i], b == null ? -1 : b[i]));
        return result;
    }

    private int[] broadcast(int[] entries, Shape from, Shape to) {
        if (from.equals(to)) {
            return entries;
        }
        int[] result = new int[to.size()];
        double[] places = new double[entries.length];
        Arrays.setAll(places, i -> i);
        double[] source = Functions.constant(places).reshape(from).broadcastTo(to).toArray();
        Arrays.setAll(result, i -> entries[(int) source[i]]);
        return result;
    }

    private int[] product(Tape tape, int[] operands, Shape shape) {
        int[] a = lines.get(operands[0]);
        int[] b = lines.get(operands[1]);
        Shape left = tape.value(operands[0]).shape();
        int inner = left.length(left.rank() - 1);
        int columns = shape.rank() == 2 ? shape.length(1) : 1;
        int[] result = new int[shape.size()];
        for (int i = 0; i < result.length; i++) {
            int sum = code.number(0);
            for (int k = 0; k < inner; k++) {
                int term = code.apply(Primitives.TIMES, a[i / columns * inner + k], b[k * columns + i % columns]);
                sum = code.apply(Primitives.PLUS, sum, term);
            }
            result[i] = sum;
        }
        return result;
    }

    private int[] rearrangement(Primitive primitive, Tape tape, int[] operands, Shape to) {
        Tensor[] zeros = new Tensor[operands.length];
        for (int i = 0; i < zeros.length; i++) {
            zeros[i] = Functions.zeros(tape.value(operands[i]).shape().toArray());
        }
        if (!primitive.isLinear()) {
            throw new IllegalArgumentException(primitive + " of shape " + zeros[0].shape() + " cannot be compiled entry by entry: "
                    + "write it with sums, products and functions of one number, or do not compile");
        }
        int[] result = new int[to.size()];
        Arrays.fill(result, code.number(0));
        for (int i = 0; i < operands.length; i++) {
            addWhereItGoes(primitive, zeros, i, lines.get(operands[i]), result);
        }
        return result;
    }

    private void addWhereItGoes(Primitive primitive, Tensor[] zeros, int operand, int[] entries, int[] result) {
        if (entries.length > LARGEST) {
            throw new IllegalArgumentException("a tensor with " + entries.length + " entries is too large to be compiled entry "
                    + "by entry (at most " + LARGEST + "): compile what happens to one sample and use sumOver");
        }
        for (int i = 0; i < entries.length; i++) {
            double[] basis = new double[entries.length];
            basis[i] = 1;
            Tensor[] operands = zeros.clone();
            operands[operand] = Functions.constant(basis).reshape(zeros[operand].shape());
            double[] seen = primitive.apply(operands).toArray();
            for (int k = 0; k < seen.length; k++) {
                if (seen[k] != 0) {
                    int term = code.apply(Primitives.TIMES, code.number(seen[k]), entries[i]);
                    result[k] = code.apply(Primitives.PLUS, result[k], term);
                }
            }
        }
    }
}
