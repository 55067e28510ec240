package org.chainrule.tensor;

/** A function of two tensors. */
@FunctionalInterface
public interface Function2 {

    /** The function's result. */
    Tensor apply(Tensor x, Tensor y);

    /** The function's result at two numbers. */
    default Tensor at(double x, double y) {
        return apply(Functions.constant(x), Functions.constant(y));
    }

    /** The same function of one vector with two entries. */
    default Function1 ofVector() {
        return v -> apply(v.at(0), v.at(1));
    }
}
