package org.chainrule.tensor;

/**
 * The product of an m×k and a k×n matrix: C = A·B, cᵢⱼ = Σₗ aᵢₗ·bₗⱼ, where either factor may be given turned: A as a k×m,
 * B as an n×k matrix. So pulling back, Ā = C̄·Bᵀ and B̄ = Aᵀ·C̄, turns no matrix. Linear in both. Cost: m·k·n
 * multiplications.
 */
public final class MatMul extends Multilinear {

    private static final MatMul[] KINDS = {new MatMul(false, false), new MatMul(false, true), new MatMul(true, false),
        new MatMul(true, true)};

    private final boolean leftTurned;
    private final boolean rightTurned;

    private MatMul(boolean leftTurned, boolean rightTurned) {
        super("matmul", 2, notation(leftTurned, rightTurned));
        this.leftTurned = leftTurned;
        this.rightTurned = rightTurned;
    }

    /** The product with factors given as they are, or turned. */
    static MatMul of(boolean leftTurned, boolean rightTurned) {
        return KINDS[(leftTurned ? 2 : 0) + (rightTurned ? 1 : 0)];
    }

    private static Notation notation(boolean leftTurned, boolean rightTurned) {
        String text = "matmul(" + (leftTurned ? "transpose(#0), " : "#0, ") + (rightTurned ? "transpose(#1))" : "#1)");
        String latex = (leftTurned ? "#0^{\\top}" : "#0") + "\\," + (rightTurned ? "#1^{\\top}" : "#1");
        return new Notation(text, latex, Notation.ATOM, Notation.PRODUCT, Notation.PRODUCT, Notation.SIGN);
    }

    /** Whether the left factor is given as its transpose. */
    public boolean isLeftTurned() {
        return leftTurned;
    }

    /** Whether the right factor is given as its transpose. */
    public boolean isRightTurned() {
        return rightTurned;
    }

    @Override
    Shape shape(Tensor[] operands) {
        Shape a = operands[0].shape();
        Shape b = operands[1].shape();
        if (a.rank() != 2 || b.rank() != 2 || a.length(leftTurned ? 0 : 1) != b.length(rightTurned ? 1 : 0)) {
            throw new IllegalArgumentException("matmul cannot multiply shapes " + a + " and " + b
                    + ": the first needs as many columns as the second has rows");
        }
        return Shape.of(a.length(leftTurned ? 1 : 0), b.length(rightTurned ? 0 : 1));
    }

    @Override
    double[] compute(Shape shape, Tensor[] operands) {
        double[] result = new double[shape.size()];
        MatrixProduct.of(this, operands[0].shape(), operands[1].shape())
                .multiply(operands[0].entries(), 0, operands[1].entries(), 0, result, 0);
        return result;
    }

    @Override
    public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
        Tensor other = operands[1 - operand];
        if (operand == 0) {
            return leftTurned ? of(rightTurned, true).apply(other, cotangent)
                    : of(false, !rightTurned).apply(cotangent, other);
        }
        return rightTurned ? of(true, leftTurned).apply(cotangent, other)
                : of(!leftTurned, false).apply(other, cotangent);
    }
}
