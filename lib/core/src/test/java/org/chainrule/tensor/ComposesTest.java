package org.chainrule.tensor;

import static org.chainrule.diff.Derivatives.gradient;
import static org.chainrule.diff.Derivatives.jvp;
import static org.chainrule.diff.Derivatives.vjp;
import static org.chainrule.tensor.Functions.array;
import static org.chainrule.tensor.Functions.axis;
import static org.chainrule.tensor.Functions.concatenate;
import static org.chainrule.tensor.Functions.cumprod;
import static org.chainrule.tensor.Functions.cumsum;
import static org.chainrule.tensor.Functions.einsum;
import static org.chainrule.tensor.Functions.logsumexp;
import static org.chainrule.tensor.Functions.map;
import static org.chainrule.tensor.Functions.matmul;
import static org.chainrule.tensor.Functions.max;
import static org.chainrule.tensor.Functions.norm;
import static org.chainrule.tensor.Functions.pad;
import static org.chainrule.tensor.Functions.prod;
import static org.chainrule.tensor.Functions.repeat;
import static org.chainrule.tensor.Functions.roll;
import static org.chainrule.tensor.Functions.sinc;
import static org.chainrule.tensor.Functions.slidingWindows;
import static org.chainrule.tensor.Functions.std;
import static org.chainrule.tensor.Functions.sum;
import static org.chainrule.tensor.Functions.swapAxes;
import static org.chainrule.tensor.Functions.var;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation on arrays, pushed and pulled at random points, and nested both ways. */
class ComposesTest {

    private static final int[] ONE = {1};

    private static final Map<String, Function1> OPERATIONS = Map.ofEntries(
            Map.entry("sum", x -> sum(x, axis(1))), Map.entry("prod", x -> prod(x, axis(0, 2))),
            Map.entry("var", x -> var(x, axis(-1), 1)), Map.entry("std", x -> std(x, axis(0).kept())),
            Map.entry("max", x -> max(x, axis(1))), Map.entry("norm", x -> norm(x, axis(2))),
            Map.entry("norm of order 3", x -> norm(x, 3, axis(2))), Map.entry("logsumexp", x -> logsumexp(x, axis(0, 1))),
            Map.entry("cumsum", x -> cumsum(x, 1)), Map.entry("cumprod", x -> cumprod(x, -1)),
            Map.entry("matmul", x -> matmul(x, swapAxes(x, 1, 2))), Map.entry("einsum", x -> einsum("aij,bij->ab", x, x)),
            Map.entry("trace", x -> einsum("aij,bik->jk", x, x)), Map.entry("slice", x -> x.slice(Slice.at(1), Slice.every(-2))),
            Map.entry("pick", x -> x.slice(Slice.all(), Slice.pick(1, 1, 0))), Map.entry("roll", x -> roll(x, -1, 2)),
            Map.entry("repeat", x -> repeat(x, 3, 1)), Map.entry("pad", x -> pad(x, 1, 2, 0)),
            Map.entry("concatenate", x -> concatenate(1, x, x.pow(2))), Map.entry("sinc", x -> sinc(x)),
            Map.entry("windows", x -> slidingWindows(x, new int[] {2, 2}, ONE, ONE)),
            Map.entry("map", map(part -> part.sum().times(part))));

    static Stream<String> names() {
        return OPERATIONS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void pullingIsTheTransposeOfPushing(String name) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Function1 f = OPERATIONS.get(name);
        Tensor x = point(random);
        Tensor v = point(random);
        Tensor pushed = jvp(f, x, v);
        Tensor w = Functions.cos(pushed.plus(1));
        double there = pushed.times(w).sum().value();
        assertEquals(there, vjp(f, x, w).times(v).sum().value(), 1e-11 * Math.max(1, Math.abs(there)), "seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("names")
    void forwardOverReverseIsReverseOverReverse(String name) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Function1 f = x -> OPERATIONS.get(name).apply(x).pow(2).sum();
        Tensor x = point(random);
        Tensor v = point(random);
        double[] forward = jvp(gradient(f), x, v).toArray();
        double[] reverse = gradient((Function1) a -> gradient(f).apply(a).times(v).sum()).apply(x).toArray();
        double largest = 1;
        for (double entry : forward) {
            largest = Math.max(largest, Math.abs(entry));
        }
        assertArrayEquals(forward, reverse, 1e-10 * largest, "seed " + seed);
    }

    private static Tensor point(Random random) {
        return array(random.doubles(3 * 2 * 4, -2, 2).toArray(), 3, 2, 4);
    }
}
