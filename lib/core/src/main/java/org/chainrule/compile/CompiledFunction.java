package org.chainrule.compile;

/**
 * A function of n numbers with its derivatives, as code of the Java machine. Can be used by several threads at once.
 *
 * <p>Each reading (value, gradient, directional derivative, Hessian times a vector) is made into code when it is first
 * asked for. Cost of a call: about that of the same thing written by hand in Java, once the machine has warmed up.
 */
public abstract sealed class CompiledFunction permits RecordedFunction, SumOver, Added {

    private final int inputs;

    CompiledFunction(int inputs) {
        this.inputs = inputs;
    }

    /** How many numbers the function takes. */
    public final int inputs() {
        return inputs;
    }

    /** The function's value at a point. */
    public final double value(double... x) {
        requireLength("the point", x);
        return valueAt(x);
    }

    /**
     * The function's value at a point; its gradient there is written into an array.
     *
     * @param x the point, n numbers
     * @param gradient where the n partial derivatives go
     */
    public final double gradient(double[] x, double[] gradient) {
        requireLength("the point", x);
        requireLength("the gradient's array", gradient);
        return gradientAt(x, gradient);
    }

    /** The derivative at a point in a direction, ∇f(x)·v, by forward mode: what the tangent v becomes. */
    public final double jvp(double[] x, double[] v) {
        requireLength("the point", x);
        requireLength("the direction", v);
        return tangentAt(x, v);
    }

    /**
     * The gradient's derivative in a direction, H(x)·v, without the Hessian H: forward mode over reverse mode.
     *
     * @param result where the n numbers go
     */
    public final void hvp(double[] x, double[] v, double[] result) {
        requireLength("the point", x);
        requireLength("the direction", v);
        requireLength("the result's array", result);
        hessianTimes(x, v, result);
    }

    /** The sum of this function and another of as many numbers: a likelihood and its prior, a loss and its penalty. */
    public final CompiledFunction plus(CompiledFunction other) {
        if (other.inputs != inputs) {
            throw new IllegalArgumentException("one function takes " + inputs + " numbers and the other " + other.inputs
                    + ": only functions of equally many numbers can be added");
        }
        return new Added(this, other);
    }

    abstract double valueAt(double[] x);

    abstract double gradientAt(double[] x, double[] gradient);

    abstract double tangentAt(double[] x, double[] v);

    abstract void hessianTimes(double[] x, double[] v, double[] result);

    private void requireLength(String what, double[] array) {
        if (array.length != inputs) {
            throw new IllegalArgumentException(what + " has " + array.length + " entries but the function takes " + inputs
                    + ": give one entry for each input");
        }
    }
}
