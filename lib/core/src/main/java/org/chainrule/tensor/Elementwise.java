package org.chainrule.tensor;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * A primitive that works on each entry alone, with broadcasting. Its row gives the value of one entry and the local
 * derivative with respect to each operand; pushing and pulling follow from these.
 */
final class Elementwise extends Primitive {

    /** A local derivative, from the operands and the result: ∂y/∂a as a formula in a, b and y. */
    @FunctionalInterface
    interface Partial {
        Tensor of(Tensor a, Tensor b, Tensor y);
    }

    /** The local derivative of a function of one operand, from the operand and the result. */
    @FunctionalInterface
    interface Derivative {
        Tensor of(Tensor x, Tensor y);
    }

    /** For operations whose derivative is 0 wherever it exists. */
    static final Partial NOTHING = (a, b, y) -> null;

    private final DoubleBinaryOperator value;
    private final DoubleUnaryOperator ofOne;
    private final Partial[] partials;
    private final boolean gated;
    private final Slope[] slopes;
    private volatile boolean slopesRead;

    private Elementwise(String name, Notation notation, DoubleBinaryOperator value, DoubleUnaryOperator ofOne, boolean gated,
            Partial... partials) {
        super(name, partials.length, notation);
        this.value = value;
        this.ofOne = ofOne;
        this.gated = gated;
        this.partials = partials;
        this.slopes = new Slope[partials.length];
    }

    /** A row of the table for a function of one number. */
    static Elementwise unary(String name, Notation notation, DoubleUnaryOperator value, Derivative derivative) {
        return new Elementwise(name, notation, (a, unused) -> value.applyAsDouble(a), value, false,
                (a, b, y) -> derivative.of(a, y));
    }

    /** A row of the table for an operation on two numbers. */
    static Elementwise binary(String name, Notation notation, DoubleBinaryOperator value, Partial byFirst, Partial bySecond) {
        return new Elementwise(name, notation, value, null, false, byFirst, bySecond);
    }

    /** A product in which 0 wins, also where what goes through it is ∞ or NaN, in every derivative. */
    static Elementwise gate(Notation notation) {
        return new Elementwise("gate", notation, (a, b) -> a == 0 ? 0 : a * b, null, true, (a, b, y) -> b, (a, b, y) -> a);
    }

    @Override
    public DoubleBinaryOperator onNumbers() {
        return value;
    }

    @Override
    public Tensor apply(Tensor a, Tensor b) {
        return a instanceof Single x && b instanceof Single y ? Tensor.number(of(x.number(), y.number()), this, a, b)
                : super.apply(a, b);
    }

    @Override
    public Tensor apply(Tensor a) {
        return a instanceof Single x ? Tensor.number(ofOne.applyAsDouble(x.number()), this, a, null) : super.apply(a);
    }

    /** The value on two numbers; the commonest stand here by name, because calling a function costs more than they do. */
    double of(double a, double b) {
        return this == Primitives.TIMES ? a * b : this == Primitives.PLUS ? a + b : this == Primitives.MINUS ? a - b
                : this == Primitives.POW ? Scalars.pow(a, b) : gated ? a == 0 ? 0 : a * b : value.applyAsDouble(a, b);
    }

    /** The value of a function of one number. */
    DoubleUnaryOperator ofOne() {
        return ofOne;
    }

    @Override
    Shape shape(Tensor[] operands) {
        return operands.length == 1 ? operands[0].shape() : operands[0].shape().broadcast(operands[1].shape());
    }

    @Override
    double[] compute(Shape shape, Tensor[] operands) {
        if (operands.length == 1) {
            return EachEntry.of(this, operands[0].entries());
        }
        double[] a = EachEntry.repeated(operands[0], shape);
        double[] b = EachEntry.repeated(operands[1], shape);
        boolean firstIsFresh = !operands[0].shape().equals(shape);
        boolean secondIsFresh = !operands[1].shape().equals(shape);
        return EachEntry.of(this, a, b, firstIsFresh ? a : secondIsFresh ? b : new double[a.length]);
    }

    /** The local derivative with respect to an operand as a function on numbers; null if nothing goes through. */
    Slope slope(int operand) {
        if (!slopesRead) {
            for (int i = 0; i < partials.length; i++) {
                slopes[i] = Slope.read(partials[i]);
            }
            slopesRead = true;
        }
        return slopes[operand];
    }

    /** A number's change times its local derivative. */
    double through(int operand, double change, double slope) {
        return gated && (operand == 0 ? change : slope) == 0 ? 0 : change * slope;
    }

    @Override
    public Tensor push(int operand, Tensor[] operands, Tensor result, Tensor tangent) {
        Tensor partial = partial(operand, operands, result);
        return partial == null ? null : through(operand, tangent, partial).broadcastTo(result.shape());
    }

    @Override
    public Tensor pull(int operand, Tensor[] operands, Tensor result, Tensor cotangent) {
        if (isPlain(operands, result, cotangent)) {
            Slope slope = slope(operand);
            return slope == null ? null : pulled(operand, slope, operands, result, cotangent).sumTo(operands[operand].shape());
        }
        Tensor partial = partial(operand, operands, result);
        return partial == null ? null : through(operand, cotangent, partial).sumTo(operands[operand].shape());
    }

    /** Whether nothing here will be differentiated again: then the entries' numbers are all that is needed. */
    private static boolean isPlain(Tensor[] operands, Tensor result, Tensor cotangent) {
        return operands[0].isPlain() && operands[operands.length - 1].isPlain() && result.isPlain() && cotangent.isPlain();
    }

    private Tensor pulled(int operand, Slope slope, Tensor[] operands, Tensor result, Tensor cotangent) {
        if (slope.isOne() && !gated) {
            return cotangent;
        }
        Shape shape = cotangent.shape();
        double[] a = EachEntry.repeated(operands[0], shape);
        double[] b = operands.length == 1 ? a : EachEntry.repeated(operands[1], shape);
        double[] slopes = slope.at(a, b, result.entries());
        double[] change = cotangent.entries();
        double[] room = slope.isComputed() ? slopes : new double[slopes.length];
        return Tensor.of(shape, gated && operand == 1 ? EachEntry.of(this, slopes, change, room)
                : EachEntry.of(gated ? this : Primitives.TIMES, change, slopes, room), null);
    }

    private Tensor through(int operand, Tensor change, Tensor partial) {
        if (gated) {
            return operand == 0 ? Functions.gate(change, partial) : Functions.gate(partial, change);
        }
        return change.times(partial);
    }

    private Tensor partial(int operand, Tensor[] operands, Tensor result) {
        return partials[operand].of(operands[0], operands[operands.length - 1], result);
    }
}
