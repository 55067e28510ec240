package org.chainrule.tensor;

import java.util.Arrays;

/**
 * A row's local derivative on plain numbers: ∂y/∂a or ∂y/∂b from the operands a, b and the result y. It is read off the
 * row's one formula, so no derivative is written twice. Cost: a call for each operation of the formula.
 */
final class Slope {

    /** What a part of the formula is. */
    private enum Part { FIRST, SECOND, RESULT, NUMBER, OPERATION }

    private final Part part;
    private final double number;
    private final Elementwise operation;
    private final Slope left;
    private final Slope right;

    private Slope(Part part, double number, Elementwise operation, Slope left, Slope right) {
        this.part = part;
        this.number = number;
        this.operation = operation;
        this.left = left;
        this.right = right;
    }

    /** Reads a rule; null for a rule by which nothing goes through. */
    static Slope read(Elementwise.Partial rule) {
        Tensor a = Tensor.placeholder(Shape.SCALAR);
        Tensor b = Tensor.placeholder(Shape.SCALAR);
        Tensor y = Tensor.placeholder(Shape.SCALAR);
        Tensor formula = rule.of(a, b, y);
        return formula == null ? null : read(formula, a, b, y);
    }

    private static Slope read(Tensor formula, Tensor a, Tensor b, Tensor y) {
        if (formula == a || formula == b || formula == y) {
            return new Slope(formula == a ? Part.FIRST : formula == b ? Part.SECOND : Part.RESULT, 0, null, null, null);
        }
        if (formula.isKnown()) {
            return new Slope(Part.NUMBER, formula.value(), null, null, null);
        }
        Slope left = read(formula.first(), a, b, y);
        Slope right = formula.second() == null ? left : read(formula.second(), a, b, y);
        return new Slope(Part.OPERATION, 0, (Elementwise) formula.primitive(), left, right);
    }

    /** The local derivative at these numbers. */
    double at(double a, double b, double y) {
        if (part != Part.OPERATION) {
            return given(a, b, y);
        }
        double l = left.part == Part.OPERATION ? left.at(a, b, y) : left.given(a, b, y);
        double r = right == left ? l : right.part == Part.OPERATION ? right.at(a, b, y) : right.given(a, b, y);
        return operation.of(l, r);
    }

    private double given(double a, double b, double y) {
        return part == Part.FIRST ? a : part == Part.SECOND ? b : part == Part.RESULT ? y : number;
    }

    /** The local derivatives at the entries of arrays, operation by operation; a fresh array if they are computed. */
    double[] at(double[] a, double[] b, double[] y) {
        switch (part) {
            case FIRST:
                return a;
            case SECOND:
                return b;
            case RESULT:
                return y;
            case NUMBER:
                double[] numbers = new double[y.length];
                Arrays.fill(numbers, number);
                return numbers;
            default:
                return operation.arity() == 1 ? EachEntry.of(operation, left.at(a, b, y)) : ofBoth(left.at(a, b, y), right.at(a, b, y));
        }
    }

    private double[] ofBoth(double[] l, double[] r) {
        return EachEntry.of(operation, l, r, left.isComputed() ? l : right.isComputed() ? r : new double[l.length]);
    }

    /** Whether it is more than an operand, the result or a number: then its array belongs to nobody else. */
    boolean isComputed() {
        return part == Part.OPERATION;
    }

    /** Whether it is 1 everywhere. */
    boolean isOne() {
        return part == Part.NUMBER && number == 1;
    }
}
