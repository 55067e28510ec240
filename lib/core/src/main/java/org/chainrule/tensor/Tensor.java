package org.chainrule.tensor;

import java.util.Arrays;

/**
 * The one number type: an n-dimensional array of doubles that may remember how it was computed.
 *
 * <p>Shape and entries never change; there are no operations in place, because an earlier step's local derivative needs
 * the value that the step has seen. What can change is {@link #grad()}, replaced as a whole by the last
 * {@link #backward()} that reached it.
 *
 * <pre>{@code
 * Tensor x = tensor(3), y = tensor(1);
 * Tensor p = y.times(x.pow(2));
 * Tensor q = x.times(2).plus(y);
 * Tensor g = p.pow(2).minus(q.pow(3));
 * g.backward();
 * p.grad();   // 18
 * x.grad();   // -186
 * }</pre>
 */
public abstract sealed class Tensor permits Single, Block {

    private static final int TRACKED = 1 << 28;
    private static final int PLACES = TRACKED - 1;

    private final Primitive primitive;
    private final Tensor first;
    private final Tensor second;

    /** A place, and above its bits flags: fields of their own would make every number of a program longer. */
    private int note;

    Tensor(Primitive primitive, Tensor first, Tensor second, boolean tracked) {
        this.primitive = primitive;
        this.first = first;
        this.second = second;
        this.note = tracked ? TRACKED : 0;
    }

    /** The result of a step; without a primitive, a constant. */
    static Tensor of(Shape shape, double[] entries, Primitive primitive, Tensor... operands) {
        return of(shape, entries, primitive != null, primitive, operands);
    }

    private static Tensor of(Shape shape, double[] entries, boolean tracked, Primitive primitive, Tensor... operands) {
        return shape.rank() == 0 && operands.length <= 2
                ? new Single(entries[0], primitive, operand(operands, 0), operand(operands, 1), tracked)
                : new Block(shape, entries, primitive, operands, tracked);
    }

    /** The operand at this place; null if there are not so many. */
    static Tensor operand(Tensor[] operands, int index) {
        return index < operands.length ? operands[index] : null;
    }

    static Tensor variable(Shape shape, double[] entries) {
        return of(shape, entries, true, null);
    }

    /** A number: a variable if it is tracked. */
    static Tensor number(double number, boolean tracked) {
        return new Single(number, null, null, null, tracked);
    }

    /** The number that a step gives; it carries history if an operand does. The second operand may be null. */
    static Tensor number(double number, Primitive primitive, Tensor first, Tensor second) {
        return first.isTracked() || second != null && second.isTracked() ? new Single(number, primitive, first, second, true)
                : new Single(number, null, null, null, false);
    }

    static Tensor unknown(Shape shape, Primitive primitive, Tensor[] operands) {
        return new Block(shape, Block.UNKNOWN, primitive, operands, true);
    }

    /** A variable of which only the shape is known: what a function is recorded with. */
    public static Tensor placeholder(Shape shape) {
        return unknown(shape, null, new Tensor[0]);
    }

    /** A fresh variable with this tensor's value; what is computed from it is also computed from this tensor. */
    public Tensor fresh() {
        return isTracked() || !isKnown() ? alias("") : variable(shape(), entries());
    }

    /** The same tensor under a name that graphs, tables and explanations use. */
    public Tensor named(String name) {
        return alias(name);
    }

    private Tensor alias(String name) {
        Tensor[] self = {this};
        return isKnown() ? of(shape(), entries(), Primitives.label(name), self) : unknown(shape(), Primitives.label(name), self);
    }

    /** The same value without history. */
    Tensor detached() {
        return isTracked() && isKnown() ? of(shape(), entries(), null) : this;
    }

    // ---- reading -------------------------------------------------------------------------------------------------

    /** The axes' lengths. */
    public abstract Shape shape();

    /** The value of a single number. */
    public double value() {
        if (shape().size() != 1) {
            throw new IllegalArgumentException("value() reads a single number, but this tensor has shape " + shape()
                    + ": use toArray(), or at(i) for one entry");
        }
        return entry(0);
    }

    /** All entries, row by row, in a fresh array. */
    public abstract double[] toArray();

    /** The rows of a matrix, in fresh arrays. */
    public double[][] toRows() {
        if (shape().rank() != 2) {
            throw new IllegalArgumentException("toRows() reads a matrix, but this tensor has shape " + shape()
                    + ": use toArray()");
        }
        double[] entries = entries();
        int columns = shape().length(1);
        double[][] rows = new double[shape().length(0)][];
        Arrays.setAll(rows, row -> Arrays.copyOfRange(entries, row * columns, (row + 1) * columns));
        return rows;
    }

    /**
     * The derivative of the tensor on which {@link #backward()} was last called with respect to this one, in this one's
     * shape.
     *
     * @throws IllegalStateException if no sweep has reached this tensor
     */
    public final Tensor grad() {
        if (!hasGrad()) {
            throw new IllegalStateException("this tensor has no gradient yet: call backward() on a result that is "
                    + "computed from it");
        }
        return kept();
    }

    /** Forgets the gradient, as if no sweep had reached this tensor. */
    public final void clearGrad() {
        setGrad(null);
    }

    /** Whether a sweep has reached this tensor. */
    public abstract boolean hasGrad();

    /** The gradient that {@link #setGrad} or a sweep has left. */
    abstract Tensor kept();

    /** Keeps a gradient; null for none. */
    abstract void setGrad(Tensor adjoint);

    /** Whether this is a known value without history. */
    boolean isPlain() {
        return !isTracked() && isKnown();
    }

    /** Whether the value is known; it is not while a function is being recorded. */
    abstract boolean isKnown();

    /** Whether derivatives are taken with respect to this tensor or something that it was computed from. */
    public boolean isTracked() {
        return has(TRACKED);
    }

    abstract double entry(int index);

    /** The entries themselves, not to be written to; of a number, a fresh array. */
    abstract double[] entries();

    Primitive primitive() {
        return primitive;
    }

    int operandCount() {
        return second != null ? 2 : first != null ? 1 : 0;
    }

    Tensor operand(int index) {
        return index == 0 ? first : second;
    }

    /** The first operand; null if there is none. */
    Tensor first() {
        return first;
    }

    /** The second operand; null if there is none. */
    Tensor second() {
        return second;
    }

    /** Where a tape remembers this tensor; only the tape knows whether it is still true. A sweep counts uses here. */
    final int place() {
        return note & PLACES;
    }

    final void setPlace(int place) {
        note = note & ~PLACES | place & PLACES;
    }

    final boolean has(int flag) {
        return (note & flag) != 0;
    }

    final void set(int flag, boolean on) {
        note = on ? note | flag : note & ~flag;
    }

    // ---- differentiating -----------------------------------------------------------------------------------------

    /**
     * Pulls the cotangent 1 back through everything this tensor was computed from, and leaves in each tensor on the way,
     * inputs and intermediates, its {@link #grad()}. Called twice it gives the same answer: it replaces and never adds.
     *
     * <p>For a tensor with several entries this is the gradient of their sum. Cost: a small multiple of computing the value.
     * One thread at a time may sweep a graph.
     */
    public void backward() {
        if (NumberSweep.from(this)) {
            return;
        }
        Tape tape = Tape.of(this);
        Tensor[] adjoints = tape.pull(tape.size() - 1, Functions.constant(1).broadcastTo(shape()), false);
        for (int step = 0; step < adjoints.length; step++) {
            if (adjoints[step] != null) {
                tape.value(step).setGrad(adjoints[step]);
            }
        }
    }

    // ---- arithmetic ----------------------------------------------------------------------------------------------

    /** This plus that, entry by entry. */
    public Tensor plus(Tensor that) {
        return Primitives.PLUS.apply(this, that);
    }

    /** This plus a number. */
    public Tensor plus(double that) {
        return plus(Functions.constant(that));
    }

    /** This minus that, entry by entry. */
    public Tensor minus(Tensor that) {
        return Primitives.MINUS.apply(this, that);
    }

    /** This minus a number. */
    public Tensor minus(double that) {
        return minus(Functions.constant(that));
    }

    /** This times that, entry by entry; for the matrix product see {@link #matmul}. */
    public Tensor times(Tensor that) {
        return Primitives.TIMES.apply(this, that);
    }

    /** This times a number. */
    public Tensor times(double that) {
        return times(Functions.constant(that));
    }

    /** This divided by that, entry by entry. */
    public Tensor over(Tensor that) {
        return Primitives.OVER.apply(this, that);
    }

    /** This divided by a number. */
    public Tensor over(double that) {
        return over(Functions.constant(that));
    }

    /** This to the power of that, entry by entry. */
    public Tensor pow(Tensor that) {
        return Primitives.POW.apply(this, that);
    }

    /** This to the power of a number. */
    public Tensor pow(double that) {
        return pow(Functions.constant(that));
    }

    /** This with the other sign. */
    public Tensor negate() {
        return Primitives.NEGATE.apply(this);
    }

    // ---- vectors and matrices ------------------------------------------------------------------------------------

    /** The sum of all entries. */
    public Tensor sum() {
        return shape().rank() == 0 ? this : Primitives.SUM_ALL.apply(this);
    }

    /** The dot product of two vectors. */
    public Tensor dot(Tensor that) {
        return Primitives.DOT.apply(this, that);
    }

    /**
     * The matrix product; a vector on the right is a column, a vector on the left a row. With more than two axes, a stack
     * of matrices: the axes in front broadcast.
     */
    public Tensor matmul(Tensor that) {
        if (shape().rank() == 1 && that.shape().rank() == 1) {
            return dot(that);
        }
        if (that.shape().rank() == 1) {
            return Functions.squeeze(matmul(that.reshape(that.shape().size(), 1)), -1);
        }
        if (shape().rank() == 1) {
            return Functions.squeeze(reshape(1, shape().size()).matmul(that), -2);
        }
        return shape().rank() == 2 && that.shape().rank() == 2 ? Primitives.MATMUL.apply(this, that)
                : new BatchedMatMul().apply(this, that);
    }

    /** The transposed matrix. */
    public Tensor transpose() {
        return Primitives.TRANSPOSE.apply(this);
    }

    /** The tensor with its axes in this order: axis i of the result is axis {@code order[i]} of this one. */
    public Tensor transpose(int... order) {
        return Functions.transpose(this, order);
    }

    /** The part that the slices describe, one an axis: {@code t.slice(all(), range(1, 4), at(0))}. */
    public Tensor slice(Slice... slices) {
        return Slicing.slice(this, slices);
    }

    /** The place of the largest entry, counted row by row; the first of several. */
    public int argMax() {
        int best = 0;
        for (int i = 1; i < shape().size(); i++) {
            best = entry(i) > entry(best) ? i : best;
        }
        return best;
    }

    /** The place of the smallest entry, counted row by row; the first of several. */
    public int argMin() {
        return negate().argMax();
    }

    /** The same entries in the same order, in another shape(). */
    public Tensor reshape(int... lengths) {
        return reshape(Shape.of(lengths));
    }

    /** The same entries in the same order, in another shape(). */
    public Tensor reshape(Shape target) {
        return shape().equals(target) ? this : new Rearrangements.Reshape(target).apply(this);
    }

    /** The part at these indices, one an axis from the first: {@code v.at(0)}, {@code m.at(1, 2)}. */
    public Tensor at(int... indices) {
        Tensor part = this;
        for (int index : indices) {
            part = part.isRecordedStack(index) ? part.operand(index) : new Rearrangements.Pick(index).apply(part);
        }
        return part;
    }

    /** While a function is recorded, an entry of a stack is the part that was stacked: the detour would be recorded too. */
    private boolean isRecordedStack(int index) {
        return !isKnown() && primitive == Primitives.STACK && index >= 0 && index < operandCount();
    }

    /** The tensor repeated along new or stretched axes. */
    public Tensor broadcastTo(Shape target) {
        return shape().equals(target) ? this : new Rearrangements.BroadcastTo(target).apply(this);
    }

    /** The entries added up until the tensor has this shape: the transpose of {@link #broadcastTo}. */
    Tensor sumTo(Shape target) {
        return shape().equals(target) ? this : new Rearrangements.SumTo(target).apply(this);
    }

    // ---- printing ------------------------------------------------------------------------------------------------

    /** The entries as people write them: {@code -186}, {@code [1, 2]}, a matrix with a row a line. */
    @Override
    public String toString() {
        return isKnown() ? TensorText.of(this) : "a tensor of shape " + shape() + " that is being recorded";
    }
}
