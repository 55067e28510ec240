package org.chainrule.compile;

import static org.chainrule.diff.Derivatives.gradient;
import static org.chainrule.tensor.Functions.axis;
import static org.chainrule.tensor.Functions.concatenate;
import static org.chainrule.tensor.Functions.cumprod;
import static org.chainrule.tensor.Functions.einsum;
import static org.chainrule.tensor.Functions.norm;
import static org.chainrule.tensor.Functions.prod;
import static org.chainrule.tensor.Functions.sech;
import static org.chainrule.tensor.Functions.var;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Slice;
import org.junit.jupiter.api.Test;

/** Operations on arrays through the compiler: the same as uncompiled, or refused, never silently something else. */
class CompiledArraysTest {

    private static final double[] POINT = {0.3, -1.2, 2, 0.7};

    @Test
    void rearrangementsJoinsAndRunningProductsCompileToTheSameGradient() {
        Map<String, Function1> functions = Map.of(
                "concatenate", x -> concatenate(0, x.pow(2), x).dot(concatenate(0, x, sech(x))),
                "cumprod", x -> cumprod(x, 0).sum(), "prod", x -> prod(x), "var", x -> var(x),
                "slice", x -> x.slice(Slice.every(-1)).dot(x),
                "transpose", x -> x.reshape(2, 2).transpose(1, 0).matmul(x.reshape(2, 2)).sum(),
                "trace", x -> einsum("ii", x.reshape(2, 2)).pow(3));
        functions.forEach((name, f) -> {
            double[] compiled = new double[POINT.length];
            double value = Compilation.compile(f, POINT.length).gradient(POINT, compiled);
            assertEquals(f.at(POINT).value(), value, 1e-13, name);
            assertArrayEquals(gradient(f).at(POINT).toArray(), compiled, 1e-13, name);
        });
    }

    @Test
    void whatHasNoEntriesOfItsOwnIsCompiledOnWholeArraysAndRefusedInASampleOfNumbers() {
        Function1 length = x -> norm(x, axis(0)).pow(3);
        double[] compiled = new double[POINT.length];
        Compilation.compile(length, POINT.length).gradient(POINT, compiled);
        assertArrayEquals(gradient(length).at(POINT).toArray(), compiled, 1e-13);
        assertEquals("norm of shape (4) cannot be compiled entry by entry: write it with sums, products and functions of one "
                + "number, or do not compile", assertThrows(IllegalArgumentException.class,
                        () -> Compilation.sumOver(new double[][] {{1}}, (p, x) -> norm(p, axis(0)), POINT.length)).getMessage());
    }
}
