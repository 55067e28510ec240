package org.chainrule.compile;

import java.util.List;
import org.chainrule.tensor.Tensor;

/** Something recorded that is ready to run; several threads may run it at once. */
interface Computation {

    /**
     * Computes a value and results.
     *
     * @param in the inputs, one after the other
     * @param out where the results go, one after the other; null if there are none
     * @return the value
     */
    double run(double[] in, double[] out);

    /** A way to make what computes one value and several results from inputs, all of them recorded. */
    @FunctionalInterface
    interface Way {
        Computation of(List<Tensor> inputs, Tensor value, List<Tensor> results);
    }
}
