package org.chainrule.compile;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.MatMul;
import org.chainrule.tensor.MatrixProduct;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tensor;

/** The steps that are not done entry by entry. */
final class ArraySteps {

    private ArraySteps() {}

    /** A loop that reads some arrays and writes others. */
    static ArrayStep loop(FusedLoop loop, int[] sources, int[] targets) {
        return arrays -> {
            double[][] own = IntStream.concat(Arrays.stream(sources), Arrays.stream(targets)).mapToObj(place -> arrays[place])
                    .toArray(double[][]::new);
            return () -> loop.run(own);
        };
    }

    /** A matrix product. */
    static ArrayStep product(MatMul kind, Shape leftShape, Shape rightShape, int left, int right, int result) {
        return arrays -> {
            MatrixProduct product = MatrixProduct.of(kind, leftShape, rightShape);
            return () -> product.multiply(arrays[left], 0, arrays[right], 0, arrays[result], 0);
        };
    }

    /** The dot product of two vectors of k entries. */
    static ArrayStep dot(int k, int left, int right, int result) {
        return arrays -> {
            MatrixProduct product = MatrixProduct.of(1, k, 1);
            return () -> product.multiply(arrays[left], 0, arrays[right], 0, arrays[result], 0);
        };
    }

    /** Entries that move, repeat or add up. */
    static ArrayStep moves(Moves moves, int from, int to) {
        Runs runs = Runs.of(moves);
        return arrays -> {
            double[] source = arrays[from];
            double[] target = arrays[to];
            return moves.isGathered() ? () -> runs.copy(source, target) : () -> {
                Arrays.fill(target, 0);
                runs.add(source, target);
            };
        };
    }

    /** Any other primitive: asked as it is, on tensors. */
    static ArrayStep other(Primitive primitive, int[] operands, Shape[] shapes, int result) {
        return arrays -> () -> {
            Tensor[] given = IntStream.range(0, operands.length)
                    .mapToObj(i -> Functions.constant(arrays[operands[i]]).reshape(shapes[i])).toArray(Tensor[]::new);
            double[] computed = primitive.apply(given).toArray();
            System.arraycopy(computed, 0, arrays[result], 0, computed.length);
        };
    }
}
