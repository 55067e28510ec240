package org.chainrule.compile;

import java.util.concurrent.atomic.AtomicReference;

/**
 * A function of n numbers and its gradient, as code of the Java machine. Can be used by several threads at once.
 *
 * <p>Cost of a call: about that of the same gradient written by hand in Java, once the machine has warmed up.
 */
public final class CompiledFunction {

    private final int inputs;
    private final Kernel value;
    private final Kernel gradient;
    private final int kept;
    private final AtomicReference<double[]> spare = new AtomicReference<>();

    CompiledFunction(int inputs, Kernel value, Kernel gradient, int kept) {
        this.inputs = inputs;
        this.value = value;
        this.gradient = gradient;
        this.kept = kept;
    }

    /** How many numbers the function takes. */
    public int inputs() {
        return inputs;
    }

    /** The function's value at a point. */
    public double value(double... x) {
        requireLength("the point", x);
        return run(value, x, null);
    }

    /**
     * The function's value at a point; its gradient there is written into an array.
     *
     * @param x the point, n numbers
     * @param gradient where the n partial derivatives go
     */
    public double gradient(double[] x, double[] gradient) {
        requireLength("the point", x);
        requireLength("the gradient's array", gradient);
        return run(this.gradient, x, gradient);
    }

    private double run(Kernel kernel, double[] x, double[] out) {
        if (kept == 0) {
            return kernel.run(x, null, out);
        }
        double[] room = spare.getAndSet(null);
        double[] used = room == null ? new double[kept] : room;
        double result = kernel.run(x, used, out);
        spare.set(used);
        return result;
    }

    private void requireLength(String what, double[] array) {
        if (array.length != inputs) {
            throw new IllegalArgumentException(what + " has " + array.length + " entries but the function takes " + inputs
                    + ": give one entry for each input");
        }
    }
}
