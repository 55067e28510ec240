package org.chainrule.neural;

import java.util.Random;
import java.util.function.DoubleSupplier;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tensor;

/**
 * First values for parameters, as variables. Random ones come from a given seed: {@code new Initializers(7)} gives the
 * same tensors in the same order on every machine.
 *
 * <p>Weights have the shape (out, in, window…). Fan-in is in·Πwindow and fan-out out·Πwindow: how many numbers enter one
 * output, and how many outputs one number enters.
 */
public final class Initializers {

    private final Random random;

    /** Initialisers that draw from this seed. */
    public Initializers(long seed) {
        this.random = new Random(seed);
    }

    /** Every entry the same number. */
    public static Tensor constant(double number, int... lengths) {
        return filled(() -> number, lengths);
    }

    /** The identity matrix. */
    public static Tensor identity(int size) {
        return dirac(size, size);
    }

    /** Filters that leave the data as they are under convolution, as far as there are channels: 1 at each (c, c, middle…). */
    public static Tensor dirac(int... lengths) {
        requireWeights("dirac", lengths);
        int inner = fan(lengths, 1) / lengths[1];
        int middle = 0;
        for (int axis = 2; axis < lengths.length; axis++) {
            middle = middle * lengths[axis] + lengths[axis] / 2;
        }
        double[] entries = new double[Shape.of(lengths).size()];
        for (int channel = 0; channel < Math.min(lengths[0], lengths[1]); channel++) {
            entries[(channel * lengths[1] + channel) * inner + middle] = 1;
        }
        return Functions.constant(entries).reshape(lengths).fresh();
    }

    /** Entries spread evenly over [low, high). */
    public Tensor uniform(double low, double high, int... lengths) {
        return filled(() -> low + (high - low) * random.nextDouble(), lengths);
    }

    /** Entries from the normal distribution. */
    public Tensor normal(double mean, double deviation, int... lengths) {
        return filled(() -> mean + deviation * random.nextGaussian(), lengths);
    }

    /** Uniform within ±gain·√(6/(fan-in + fan-out)) (Glorot and Bengio, 2010). */
    public Tensor glorotUniform(double gain, int... lengths) {
        double bound = gain * Math.sqrt(6.0 / bothFans("glorotUniform", lengths));
        return uniform(-bound, bound, lengths);
    }

    /** Normal with deviation gain·√(2/(fan-in + fan-out)) (Glorot and Bengio, 2010). */
    public Tensor glorotNormal(double gain, int... lengths) {
        return normal(0, gain * Math.sqrt(2.0 / bothFans("glorotNormal", lengths)), lengths);
    }

    /** Uniform within ±gain·√(3/fan-in) (He et al., 2015); the gain before a relu is √2. */
    public Tensor heUniform(double gain, int... lengths) {
        requireWeights("heUniform", lengths);
        double bound = gain * Math.sqrt(3.0 / fan(lengths, 1));
        return uniform(-bound, bound, lengths);
    }

    /** Normal with deviation gain/√fan-in (He et al., 2015); the gain before a relu is √2. */
    public Tensor heNormal(double gain, int... lengths) {
        requireWeights("heNormal", lengths);
        return normal(0, gain / Math.sqrt(fan(lengths, 1)), lengths);
    }

    private static int bothFans(String who, int... lengths) {
        requireWeights(who, lengths);
        return fan(lengths, 0) + fan(lengths, 1);
    }

    /** The channels at this axis times the window's entries. */
    private static int fan(int[] lengths, int axis) {
        int fan = lengths[axis];
        for (int later = 2; later < lengths.length; later++) {
            fan *= lengths[later];
        }
        return fan;
    }

    private static void requireWeights(String who, int... lengths) {
        if (lengths.length < 2) {
            throw new IllegalArgumentException(who + " needs a shape (out, in, …), but got " + Shape.of(lengths)
                    + ": use uniform or normal");
        }
    }

    private static Tensor filled(DoubleSupplier source, int... lengths) {
        double[] entries = new double[Shape.of(lengths).size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = source.getAsDouble();
        }
        return Functions.constant(entries).reshape(lengths).fresh();
    }
}
