package org.chainrule.tensor;

/**
 * A primitive that is linear in each operand: sums, products of matrices, rearrangements. Its derivative with respect to
 * an operand is itself, with the tangent in that operand's place; its row gives the transposed map for pulling.
 */
abstract class Multilinear extends Primitive {

    Multilinear(String name, int arity, Notation notation) {
        super(name, arity, notation);
    }

    @Override
    public boolean isLinear() {
        return arity() == 1;
    }

    @Override
    public Tensor push(int operand, Tensor[] operands, Tensor result, Tensor tangent) {
        Tensor[] changed = operands.clone();
        changed[operand] = tangent;
        return apply(changed);
    }
}
