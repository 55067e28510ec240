package org.chainrule.tensor;

/** Puts tensors behind each other along an axis that they have. Linear in all operands together. Cost: one move an entry. */
final class Concatenate extends Multilinear {

    private final int axis;

    Concatenate(int axis) {
        super("concatenate", -1, Notation.bracketed("concatenate", "\\left[#*\\right]", 1));
        this.axis = axis;
    }

    @Override
    Shape shape(Tensor[] operands) {
        Shape first = operands[0].shape();
        int length = 0;
        for (Tensor operand : operands) {
            Shape shape = operand.shape();
            if (shape.rank() != first.rank() || !IndexMap.withLength(shape, axis, first.length(axis)).equals(first)) {
                throw new IllegalArgumentException("tensors of shapes " + first + " and " + shape
                        + " cannot be put behind each other along axis " + axis + ": all other axes must agree");
            }
            length += shape.length(axis);
        }
        return IndexMap.withLength(first, axis, length);
    }

    @Override
    double[] compute(Shape shape, Tensor[] operands) {
        double[] result = new double[shape.size()];
        int inner = IndexMap.inner(shape, axis);
        int row = shape.length(axis) * inner;
        int from = 0;
        for (Tensor operand : operands) {
            int block = operand.shape().length(axis) * inner;
            for (int outer = 0; outer * row + from < result.length && block > 0; outer++) {
                System.arraycopy(operand.entries(), outer * block, result, outer * row + from, block);
            }
            from += block;
        }
        return result;
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    /** The operands fill different places, so a tangent fills its own and leaves the others zero. */
    @Override
    public Tensor push(int operand, Tensor[] operands, Tensor result, Tensor tangent) {
        return new Gather.Scatter("slice", part(operand, operands, result.shape())).apply(tangent);
    }

    @Override
    public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
        return new Gather("slice", part(operand, operands, result.shape())).apply(cotangent);
    }

    private IndexMap part(int operand, Tensor[] operands, Shape whole) {
        int before = 0;
        for (int i = 0; i < operand; i++) {
            before += operands[i].shape().length(axis);
        }
        int start = before;
        return IndexMap.along(whole, axis, operands[operand].shape().length(axis), position -> start + position);
    }
}
