package org.chainrule.tensor;

/** The dot product of two vectors: Σᵢ aᵢ·bᵢ. Linear in both. Cost: one multiplication an entry. */
final class Dot extends Multilinear {

    Dot() {
        super("dot", 2, new Notation("dot(#0, #1)", "#0 \\cdot #1", Notation.ATOM, Notation.PRODUCT, Notation.PRODUCT,
                Notation.SIGN));
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
