package org.chainrule.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;
import net.jqwik.api.Assume;
import org.chainrule.tensor.Tensor;

/** Compares numbers on the scale of the largest of them. */
final class Close {

    private static final double LARGEST = 1e4;

    private Close() {}

    static void assertClose(Tensor expected, Tensor actual, double relative, String what) {
        assertEquals(expected.shape(), actual.shape(), what);
        assertClose(expected.toArray(), actual.toArray(), relative, what);
    }

    static void assertClose(double[] expected, double[] actual, double relative, String what) {
        assertEquals(expected.length, actual.length, what);
        double scale = Math.max(1, Math.max(largest(expected), largest(actual)));
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual[i], relative * scale, what + ", entry " + i);
        }
    }

    /** Leaves out a sample whose numbers are so large that rounding says more than the claim. */
    static void assumeModest(double... numbers) {
        Assume.that(largest(numbers) < LARGEST);
    }

    private static double largest(double[] numbers) {
        return DoubleStream.of(numbers).map(Math::abs).max().orElse(0);
    }
}
