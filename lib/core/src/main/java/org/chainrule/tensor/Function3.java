package org.chainrule.tensor;

/** A function of three tensors. */
@FunctionalInterface
public interface Function3 {

    /** The function's result. */
    Tensor apply(Tensor x, Tensor y, Tensor z);

    /** The function's result at three numbers. */
    default Tensor at(double x, double y, double z) {
        return apply(Functions.constant(x), Functions.constant(y), Functions.constant(z));
    }

    /** The same function of one vector with three entries. */
    default Function1 ofVector() {
        return v -> apply(v.at(0), v.at(1), v.at(2));
    }
}
