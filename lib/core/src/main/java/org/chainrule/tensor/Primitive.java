package org.chainrule.tensor;

import java.util.function.DoubleBinaryOperator;

/**
 * An elementary operation: what it computes, and how small changes go through it, forward and backward.
 *
 * <p>Every reading of a program (running it, pushing a tangent, pulling a cotangent, differentiating it again, printing
 * and drawing it) asks the primitive's one row and nothing else. The rules are written in terms of tensors, so a
 * derivative is itself a program that can be differentiated.
 */
public abstract class Primitive {

    private final String name;
    private final int arity;
    private final Notation notation;

    Primitive(String name, int arity, Notation notation) {
        this.name = name;
        this.arity = arity;
        this.notation = notation;
    }

    /** The name by which formulas call it. */
    public final String name() {
        return name;
    }

    /** How many operands it takes. */
    public final int arity() {
        return arity;
    }

    /** How it is written. */
    public Notation notation() {
        return notation;
    }

    /** The result for these operands; it carries history if one of them does. */
    public final Tensor apply(Tensor... operands) {
        Shape shape = shape(operands);
        boolean tracked = false;
        for (Tensor operand : operands) {
            if (!operand.isKnown()) {
                return Tensor.unknown(shape, this, operands);
            }
            tracked |= operand.isTracked();
        }
        double[] entries = compute(shape, operands);
        return tracked ? Tensor.of(shape, entries, this, operands) : Tensor.of(shape, entries, null);
    }

    /** The result for two operands. */
    public Tensor apply(Tensor a, Tensor b) {
        Tensor[] both = {a, b};
        return apply(both);
    }

    /** The result for one operand. */
    public Tensor apply(Tensor a) {
        Tensor[] alone = {a};
        return apply(alone);
    }

    /** The result's shape; refuses operands that do not fit, in a sentence that names the two shapes. */
    abstract Shape shape(Tensor[] operands);

    /** The result's entries, row by row. */
    abstract double[] compute(Shape shape, Tensor[] operands);

    /**
     * The part of the result's tangent that comes through one operand: (∂result/∂operand)·tangent.
     *
     * @return null if nothing comes through, for every value of the operands
     */
    public abstract Tensor push(int operand, Tensor[] operands, Tensor result, Tensor tangent);

    /**
     * The part of the operand's cotangent that comes from this result: cotangentᵀ·(∂result/∂operand).
     *
     * @return null if nothing comes through, for every value of the operands
     */
    public abstract Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent);

    /** The value on single numbers (a function of one looks only at the first); null if it is not done entry by entry. */
    public DoubleBinaryOperator onNumbers() {
        return null;
    }

    /** Whether the result is linear in all operands together: entries only move, repeat, scale and add up. */
    public boolean isLinear() {
        return false;
    }

    @Override
    public final String toString() {
        return name;
    }
}
