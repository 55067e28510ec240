package org.chainrule.compile;

/** What a compiled class implements: straight-line code on numbers. One that needs no room is a computation as it is. */
interface Kernel extends Computation {

    /**
     * Computes all results.
     *
     * @param in the inputs
     * @param kept room for values that are needed again later
     * @param out where the results go
     * @return the function's value
     */
    double run(double[] in, double[] kept, double[] out);

    @Override
    default double run(double[] in, double[] out) {
        return run(in, null, out);
    }
}
