package org.chainrule.tensor;

/**
 * A primitive that makes one number of each group of entries: a largest entry, a length. Its row gives the number and the
 * local derivative ∂y/∂x with respect to each entry, as a formula in the operand x and the result y, which broadcasts
 * against x. Pushing and pulling follow from these: ẏ = Σ ẋ·∂y/∂x over the group, x̄ = ȳ·∂y/∂x. Cost: a visit an entry.
 */
final class Reduction extends Primitive {

    /** The number that a group of entries gives. */
    @FunctionalInterface
    interface Value {
        double of(double[] group);
    }

    /** The local derivative with respect to each entry. */
    @FunctionalInterface
    interface Slope {
        Tensor of(Tensor x, Tensor y);
    }

    private final Shape kept;
    private final Value value;
    private final Slope slope;

    Reduction(String name, Shape kept, Value value, Slope slope) {
        super(name, 1, Notation.call(name, 1));
        this.kept = kept;
        this.value = value;
        this.slope = slope;
    }

    @Override
    Shape shape(Tensor[] operands) {
        return kept;
    }

    @Override
    double[] compute(Shape shape, Tensor[] operands) {
        double[] entries = operands[0].entries();
        int size = shape.size() == 0 ? 0 : entries.length / shape.size();
        double[][] groups = new double[shape.size()][size];
        int[] filled = new int[groups.length];
        int[] group = shape.sourceIndices(operands[0].shape());
        for (int i = 0; i < entries.length; i++) {
            groups[group[i]][filled[group[i]]++] = entries[i];
        }
        double[] result = new double[groups.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = value.of(groups[i]);
        }
        return result;
    }

    @Override
    public Tensor push(int operand, Tensor[] operands, Tensor result, Tensor tangent) {
        Tensor partial = slope.of(operands[0], result);
        return partial == null ? null : tangent.times(partial).sumTo(kept);
    }

    @Override
    public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
        Tensor partial = slope.of(operands[0], result);
        return partial == null ? null : cotangent.times(partial);
    }
}
