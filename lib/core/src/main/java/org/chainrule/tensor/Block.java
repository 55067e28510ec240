package org.chainrule.tensor;

/** A tensor whose entries stand in an array, or are not known because a function is being recorded. */
final class Block extends Tensor {

    static final double[] UNKNOWN = {};

    private final Shape shape;
    private final double[] entries;
    private final Tensor[] others;
    private Tensor grad;

    Block(Shape shape, double[] entries, Primitive primitive, Tensor[] operands, boolean tracked) {
        super(primitive, operand(operands, 0), operand(operands, 1), tracked);
        this.shape = shape;
        this.entries = entries;
        this.others = operands.length <= 2 ? null : operands;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public double[] toArray() {
        return entries().clone();
    }

    @Override
    boolean isKnown() {
        return entries != UNKNOWN;
    }

    @Override
    double entry(int index) {
        return entries()[index];
    }

    @Override
    double[] entries() {
        if (!isKnown()) {
            throw new IllegalStateException("this function is being recorded, so x has no value yet: a choice that "
                    + "depends on a value cannot be recorded; use max, min, abs or relu, or do not record");
        }
        return entries;
    }

    @Override
    public boolean hasGrad() {
        return grad != null;
    }

    @Override
    Tensor kept() {
        return grad;
    }

    @Override
    void setGrad(Tensor adjoint) {
        grad = adjoint;
    }

    @Override
    int operandCount() {
        return others != null ? others.length : super.operandCount();
    }

    @Override
    Tensor operand(int index) {
        return others != null ? others[index] : super.operand(index);
    }
}
