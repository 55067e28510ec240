package org.chainrule.tensor;

/** The primitives that multiply vectors and matrices. Each is linear in both operands. */
final class Products {

    private Products() {}

    /** The dot product of two vectors: Σᵢ aᵢ·bᵢ. Cost: one multiplication an entry. */
    static final class Dot extends Multilinear {

        Dot() {
            super("dot", 2, new Notation("dot(#0, #1)", "#0 \\cdot #1", Notation.ATOM, Notation.PRODUCT,
                    Notation.PRODUCT, Notation.SIGN));
        }

        @Override
        Shape shape(Tensor[] operands) {
            Shape a = operands[0].shape();
            Shape b = operands[1].shape();
            if (a.rank() != 1 || !a.equals(b)) {
                throw new IllegalArgumentException("dot needs two vectors of one length, but the shapes are " + a
                        + " and " + b + (a.rank() == 2 || b.rank() == 2 ? ": for matrices use matmul" : ""));
            }
            return Shape.SCALAR;
        }

        @Override
        double[] compute(Shape shape, Tensor[] operands) {
            double sum = 0;
            for (int i = 0; i < operands[0].shape().size(); i++) {
                sum += operands[0].entry(i) * operands[1].entry(i);
            }
            return new double[] {sum};
        }

        @Override
        public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
            return cotangent.times(operands[1 - operand]);
        }
    }

    /** The product of an m×k and a k×n matrix: C = A·B, cᵢⱼ = Σₗ aᵢₗ·bₗⱼ. Cost: m·k·n multiplications. */
    static final class MatMul extends Multilinear {

        MatMul() {
            super("matmul", 2, new Notation("matmul(#0, #1)", "#0\\,#1", Notation.ATOM, Notation.PRODUCT,
                    Notation.PRODUCT, Notation.SIGN));
        }

        @Override
        Shape shape(Tensor[] operands) {
            Shape a = operands[0].shape();
            Shape b = operands[1].shape();
            if (a.rank() != 2 || b.rank() != 2 || a.length(1) != b.length(0)) {
                throw new IllegalArgumentException("matmul cannot multiply shapes " + a + " and " + b
                        + ": the first needs as many columns as the second has rows");
            }
            return Shape.of(a.length(0), b.length(1));
        }

        @Override
        double[] compute(Shape shape, Tensor[] operands) {
            int rows = shape.length(0);
            int columns = shape.length(1);
            int inner = operands[0].shape().length(1);
            double[] result = new double[shape.size()];
            for (int row = 0; row < rows; row++) {
                for (int k = 0; k < inner; k++) {
                    double factor = operands[0].entry(row * inner + k);
                    for (int column = 0; column < columns; column++) {
                        result[row * columns + column] += factor * operands[1].entry(k * columns + column);
                    }
                }
            }
            return result;
        }

        @Override
        public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
            return operand == 0 ? cotangent.matmul(operands[1].transpose()) : operands[0].transpose().matmul(cotangent);
        }
    }
}
