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
            double[] a = operands[0].entries();
            double[] b = operands[1].entries();
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += a[i] * b[i];
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
            int inner = operands[0].shape().length(1);
            double[] result = new double[shape.size()];
            new MatrixProduct(operands[1].entries(), 0, inner, shape.length(1))
                    .multiply(operands[0].entries(), 0, shape.length(0), result, 0);
            return result;
        }

        @Override
        public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
            return operand == 0 ? cotangent.matmul(operands[1].transpose()) : operands[0].transpose().matmul(cotangent);
        }
    }
}
