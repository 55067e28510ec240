package org.chainrule.compile;

/** What a class of one fused loop implements. */
interface FusedLoop {

    /** Runs over all entries: reads them from the first arrays and writes results to the last. */
    void run(double[][] arrays);
}
