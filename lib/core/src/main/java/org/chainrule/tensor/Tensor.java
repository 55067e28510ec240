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
public final class Tensor {

    private static final double[] UNKNOWN = {};
    private static final int REACHED = 1 << 30;

    private final Shape shape;
    private final double[] entries;
    private final double number;
    private final Primitive primitive;
    private final Tensor first;
    private final Tensor second;
    private final Tensor[] others;
    private final boolean tracked;
    private Tensor grad;
    private double received;
    private boolean gradReceived;
    private Object sweep;
    private int place;

    /** The result of a step; without a primitive, a constant. */
    Tensor(Shape shape, double[] entries, Primitive primitive, Tensor[] operands) {
        this(shape, entries, primitive, operands, primitive != null);
    }

    private Tensor(Shape shape, double[] entries, Primitive primitive, Tensor[] operands, boolean tracked) {
        boolean number = shape.rank() == 0 && entries != UNKNOWN;
        this.shape = shape;
        this.entries = number ? null : entries;
        this.number = number ? entries[0] : Double.NaN;
        this.primitive = primitive;
        this.first = operands == null || operands.length == 0 ? null : operands[0];
        this.second = operands == null || operands.length < 2 ? null : operands[1];
        this.others = operands == null || operands.length <= 2 ? null : operands;
        this.tracked = tracked;
    }

    /** A single number, which needs no array. */
    private Tensor(double number, Primitive primitive, Tensor first, Tensor second, boolean tracked) {
        this.shape = Shape.SCALAR;
        this.entries = null;
        this.number = number;
        this.primitive = primitive;
        this.first = first;
        this.second = second;
        this.others = null;
        this.tracked = tracked;
    }

    static Tensor variable(Shape shape, double[] entries) {
        return new Tensor(shape, entries, null, null, true);
    }

    /** A number: a variable if it is tracked. */
    static Tensor number(double number, boolean tracked) {
        return new Tensor(number, null, null, null, tracked);
    }

    /** The number that a step gives; it carries history if an operand does. The second operand may be null. */
    static Tensor number(double number, Primitive primitive, Tensor first, Tensor second) {
        boolean tracked = first.tracked || second != null && second.tracked;
        return tracked ? new Tensor(number, primitive, first, second, true) : new Tensor(number, null, null, null, false);
    }

    static Tensor unknown(Shape shape, Primitive primitive, Tensor[] operands) {
        return new Tensor(shape, UNKNOWN, primitive, operands, true);
    }

    /** A variable of which only the shape is known: what a function is recorded with. */
    public static Tensor placeholder(Shape shape) {
        return new Tensor(shape, UNKNOWN, null, null, true);
    }

    /** A fresh variable with this tensor's value; what is computed from it is also computed from this tensor. */
    public Tensor fresh() {
        return tracked || !isKnown() ? alias("") : new Tensor(shape, entries(), null, null, true);
    }

    /** The same tensor under a name that graphs, tables and explanations use. */
    public Tensor named(String name) {
        return alias(name);
    }

    private Tensor alias(String name) {
        Tensor[] self = {this};
        return new Tensor(shape, isKnown() ? entries() : UNKNOWN, Primitives.label(name), self, true);
    }

    /** The same value without history. */
    Tensor detached() {
        return tracked && isKnown() ? withoutHistory() : this;
    }

    private Tensor withoutHistory() {
        return isNumber() ? number(number, false) : new Tensor(shape, entries, null, null);
    }

    // ---- reading -------------------------------------------------------------------------------------------------

    /** The axes' lengths. */
    public Shape shape() {
        return shape;
    }

    /** The value of a single number. */
    public double value() {
        if (shape.size() != 1) {
            throw new IllegalArgumentException("value() reads a single number, but this tensor has shape " + shape
                    + ": use toArray(), or at(i) for one entry");
        }
        return entry(0);
    }

    /** All entries, row by row, in a fresh array. */
    public double[] toArray() {
        requireKnown();
        return isNumber() ? new double[] {number} : entries.clone();
    }

    /** The rows of a matrix, in fresh arrays. */
    public double[][] toRows() {
        if (shape.rank() != 2) {
            throw new IllegalArgumentException("toRows() reads a matrix, but this tensor has shape " + shape
                    + ": use toArray()");
        }
        requireKnown();
        int columns = shape.length(1);
        double[][] rows = new double[shape.length(0)][];
        Arrays.setAll(rows, row -> Arrays.copyOfRange(entries, row * columns, (row + 1) * columns));
        return rows;
    }

    /**
     * The derivative of the tensor on which {@link #backward()} was last called with respect to this one, in this one's
     * shape.
     *
     * @throws IllegalStateException if no sweep has reached this tensor
     */
    public Tensor grad() {
        if (gradReceived) {
            return number(received, false);
        }
        if (grad == null) {
            throw new IllegalStateException("this tensor has no gradient yet: call backward() on a result that is "
                    + "computed from it");
        }
        return grad;
    }

    /** Forgets the gradient, as if no sweep had reached this tensor. */
    public void clearGrad() {
        setGrad(null);
    }

    /** Whether a sweep has reached this tensor. */
    public boolean hasGrad() {
        return gradReceived || grad != null;
    }

    void setGrad(Tensor adjoint) {
        grad = adjoint;
        gradReceived = false;
    }

    // ---- what a sweep over numbers notes in each of them ------------------------------------------------------------

    /** Takes part in a sweep: no use has reported, nothing has been received. */
    void enter(Object sweep) {
        this.sweep = sweep;
        place = 0;
    }

    /** Counts a use; says whether it is the first in this sweep. */
    boolean addUse(Object sweep) {
        boolean isFirst = this.sweep != sweep;
        if (isFirst) {
            enter(sweep);
        }
        place++;
        return isFirst;
    }

    /** Adds a part of the cotangent. */
    void receive(double part) {
        received = place < REACHED ? part : received + part;
        place |= REACHED;
    }

    /** The cotangent, once every use has reported. */
    double received() {
        return received;
    }

    /** Notes that a use has reported; says whether it was the last. */
    boolean lastUseReported() {
        return (--place & ~REACHED) == 0;
    }

    /** Makes what was received the gradient; says false if nothing was. */
    boolean keepGrad() {
        boolean reached = place >= REACHED;
        gradReceived |= reached;
        return reached;
    }

    /** Whether this is a known value without history. */
    boolean isPlain() {
        return !tracked && isKnown();
    }

    /** Whether the value is known; it is not while a function is being recorded. */
    boolean isKnown() {
        return entries != UNKNOWN;
    }

    /** Whether derivatives are taken with respect to this tensor or something that it was computed from. */
    public boolean isTracked() {
        return tracked;
    }

    /** Whether this is a single number, and known. */
    boolean isNumber() {
        return entries == null;
    }

    /** The number, of a tensor that {@link #isNumber}. */
    double number() {
        return number;
    }

    double entry(int index) {
        if (isNumber()) {
            return number;
        }
        requireKnown();
        return entries[index];
    }

    /** The entries themselves, not to be written to; of a number, a fresh array. */
    double[] entries() {
        requireKnown();
        return isNumber() ? new double[] {number} : entries;
    }

    Primitive primitive() {
        return primitive;
    }

    int operandCount() {
        return others != null ? others.length : second != null ? 2 : first != null ? 1 : 0;
    }

    Tensor operand(int index) {
        return others != null ? others[index] : index == 0 ? first : second;
    }

    /** The first operand; null if there is none. */
    Tensor first() {
        return first;
    }

    /** The second operand; null if there is none. */
    Tensor second() {
        return second;
    }

    /** Where a tape remembers this tensor; only the tape knows whether it is still true. */
    int place() {
        return place;
    }

    void setPlace(int place) {
        this.place = place;
    }

    private void requireKnown() {
        if (!isKnown()) {
            throw new IllegalStateException("this function is being recorded, so x has no value yet: a choice that "
                    + "depends on a value cannot be recorded; use max, min, abs or relu, or do not record");
        }
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
        Tensor[] adjoints = tape.pull(tape.size() - 1, broadcastOnes(), false);
        for (int step = 0; step < adjoints.length; step++) {
            if (adjoints[step] != null) {
                tape.value(step).setGrad(adjoints[step]);
            }
        }
    }

    private Tensor broadcastOnes() {
        double[] ones = new double[shape.size()];
        Arrays.fill(ones, 1);
        return new Tensor(shape, ones, null, null);
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
        return shape.rank() == 0 ? this : Primitives.SUM_ALL.apply(this);
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
        if (shape.rank() == 1 && that.shape.rank() == 1) {
            return dot(that);
        }
        if (that.shape.rank() == 1) {
            return Functions.squeeze(matmul(that.reshape(that.shape.size(), 1)), -1);
        }
        if (shape.rank() == 1) {
            return Functions.squeeze(reshape(1, shape.size()).matmul(that), -2);
        }
        return shape.rank() == 2 && that.shape.rank() == 2 ? Primitives.MATMUL.apply(this, that)
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
        for (int i = 1; i < shape.size(); i++) {
            best = entry(i) > entry(best) ? i : best;
        }
        return best;
    }

    /** The place of the smallest entry, counted row by row; the first of several. */
    public int argMin() {
        return negate().argMax();
    }

    /** The same entries in the same order, in another shape. */
    public Tensor reshape(int... lengths) {
        return reshape(Shape.of(lengths));
    }

    /** The same entries in the same order, in another shape. */
    public Tensor reshape(Shape target) {
        return shape.equals(target) ? this : new Rearrangements.Reshape(target).apply(this);
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
        return shape.equals(target) ? this : new Rearrangements.BroadcastTo(target).apply(this);
    }

    /** The entries added up until the tensor has this shape: the transpose of {@link #broadcastTo}. */
    Tensor sumTo(Shape target) {
        return shape.equals(target) ? this : new Rearrangements.SumTo(target).apply(this);
    }

    // ---- printing ------------------------------------------------------------------------------------------------

    /** The entries as people write them: {@code -186}, {@code [1, 2]}, a matrix with a row a line. */
    @Override
    public String toString() {
        return isKnown() ? TensorText.of(this) : "a tensor of shape " + shape + " that is being recorded";
    }
}
