package org.chainrule.compile;

/** What a compiled class implements: straight-line code on numbers. */
interface Kernel {

    /**
     * Computes all results.
     *
     * @param in the inputs
     * @param kept room for values that are needed again later
     * @param out where the results go
     * @return the function's value
     */
    double run(double[] in, double[] kept, double[] out);
}
