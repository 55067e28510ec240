package org.chainrule.tensor;

/**
 * A single number, without arrays: what most programs of a course are made of. It keeps what a {@link NumberSweep} notes.
 * Memory: 48 bytes on a usual Java machine, its part in the graph and its gradient included.
 */
final class Single extends Tensor {

    private static final int REACHED = 1 << 29;
    private static final int HAS_GRAD = 1 << 30;

    private final double number;
    private double received;
    private Object sweep;

    Single(double number, Primitive primitive, Tensor first, Tensor second, boolean tracked) {
        super(primitive, first, second, tracked);
        this.number = number;
    }

    double number() {
        return number;
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public double[] toArray() {
        return entries();
    }

    @Override
    boolean isKnown() {
        return true;
    }

    @Override
    double entry(int index) {
        return number;
    }

    @Override
    double[] entries() {
        return new double[] {number};
    }

    @Override
    public boolean hasGrad() {
        return has(HAS_GRAD);
    }

    @Override
    Tensor kept() {
        return number(received, false);
    }

    @Override
    void setGrad(Tensor adjoint) {
        set(HAS_GRAD, adjoint != null);
        received = adjoint == null ? 0 : adjoint.entry(0);
    }

    // ---- what a sweep notes ----------------------------------------------------------------------------------------

    /** Takes part in a sweep: no use is waited for, nothing has been received. */
    void enter(Object sweep) {
        this.sweep = sweep;
        setPlace(0);
        set(REACHED, false);
    }

    /** Counts a use that will report; says whether it is the first in this sweep. */
    boolean addUse(Object sweep) {
        boolean isFirst = this.sweep != sweep;
        if (isFirst) {
            enter(sweep);
        }
        setPlace(place() + 1);
        return isFirst;
    }

    /** Adds a part of the cotangent. */
    void receive(double part) {
        received = has(REACHED) ? received + part : part;
        set(REACHED, true);
    }

    /** The cotangent, once every use has reported. */
    double received() {
        return received;
    }

    /** Notes that a use has reported; says whether it was the last. */
    boolean lastUseReported() {
        setPlace(place() - 1);
        return place() == 0;
    }

    /** Makes what was received the gradient; says false if nothing was. */
    boolean keepGrad() {
        boolean reached = has(REACHED);
        if (reached) {
            set(HAS_GRAD, true);
        }
        return reached;
    }
}
