package org.chainrule.bench;

import org.chainrule.compile.CompiledFunction;

/** A function of n numbers whose gradient is wanted: written by hand, and compiled by the library from its formula. */
interface Workload {

    /** Its name in the table. */
    String name();

    /** The point at which the gradient is taken. */
    double[] point();

    /** The value; the gradient, written by hand as well as one can, goes into the array. */
    double byHand(double[] x, double[] gradient);

    /** The same function, recorded and compiled. */
    CompiledFunction compile();

    /** Whether it is also measured on tensors that compute and remember as they go. */
    default boolean hasEager() {
        return false;
    }

    /** The value and, in the array, the gradient by such tensors and one sweep back. */
    default double eager(double[] x, double[] gradient) {
        throw new UnsupportedOperationException(name() + " is not measured eagerly");
    }
}
