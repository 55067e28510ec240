package org.chainrule.tensor;

import java.util.Arrays;

/**
 * The product of two stacks of matrices, (…, m, k) and (…, k, n) to (…, m, n): the axes in front broadcast, the last two
 * multiply. Linear in both. Cost: m·k·n multiplications a matrix.
 */
final class BatchedMatMul extends Multilinear {

    BatchedMatMul() {
        super("matmul", 2, Primitives.MATMUL.notation());
    }

    @Override
    Shape shape(Tensor[] operands) {
        Shape a = operands[0].shape();
        Shape b = operands[1].shape();
        int inner = a.rank() < 2 ? -1 : a.length(a.rank() - 1);
        if (b.rank() < 2 || inner != b.length(b.rank() - 2)) {
            throw new IllegalArgumentException("matmul cannot multiply shapes " + a + " and " + b
                    + ": the first needs as many columns as the second has rows");
        }
        int[] batch = front(a).broadcast(front(b)).toArray();
        int[] lengths = Arrays.copyOf(batch, batch.length + 2);
        lengths[batch.length] = a.length(a.rank() - 2);
        lengths[batch.length + 1] = b.length(b.rank() - 1);
        return Shape.of(lengths);
    }

    @Override
    double[] compute(Shape shape, Tensor[] operands) {
        Shape a = operands[0].shape();
        Shape b = operands[1].shape();
        int rows = a.length(a.rank() - 2);
        int inner = a.length(a.rank() - 1);
        int columns = b.length(b.rank() - 1);
        int[] fromA = front(a).sourceIndices(front(shape));
        int[] fromB = front(b).sourceIndices(front(shape));
        double[] result = new double[shape.size()];
        MatrixProduct product = MatrixProduct.of(rows, inner, columns);
        for (int matrix = 0; matrix < fromA.length; matrix++) {
            product.multiply(operands[0].entries(), fromA[matrix] * rows * inner, operands[1].entries(),
                    fromB[matrix] * inner * columns, result, matrix * rows * columns);
        }
        return result;
    }

    @Override
    public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
        Tensor whole = operand == 0 ? apply(cotangent, turned(operands[1])) : apply(turned(operands[0]), cotangent);
        return whole.sumTo(operands[operand].shape());
    }

    private static Tensor turned(Tensor matrices) {
        return Functions.swapAxes(matrices, -1, -2);
    }

    private static Shape front(Shape shape) {
        return Shape.of(Arrays.copyOf(shape.toArray(), shape.rank() - 2));
    }
}
