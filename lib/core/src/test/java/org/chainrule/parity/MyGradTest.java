package org.chainrule.parity;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chainrule.diff.Derivatives;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * MyGrad as the judge: the same inputs must give the same values and gradients. Runs where
 * {@code -Dchainrule.python=…} names a Python with the packages of tools/parity/requirements.lock.
 */
class MyGradTest {

    private static final double TOLERANCE = 1e-10;

    private final Map<String, Cases.Function> cases = new Cases().byName();

    @TestFactory
    Stream<DynamicTest> valuesAndGradientsAreThoseOfMyGrad() {
        List<Truth> truths = Truth.lines(Truth.python()).stream().map(Truth::of).toList();
        DynamicTest complete = dynamicTest("both sides know the same " + cases.size() + " cases",
                () -> assertEquals(new HashSet<>(truths.stream().map(Truth::name).toList()), cases.keySet()));
        return Stream.concat(Stream.of(complete), truths.stream().map(truth -> dynamicTest(truth.name(), () -> compare(truth))));
    }

    private void compare(Truth truth) {
        Tensor[] inputs = truth.inputs().stream().map(Tensor::fresh).toArray(Tensor[]::new);
        Tensor value = cases.get(truth.name()).of(inputs);
        assertClose("value", truth.value(), value);
        value.times(truth.weights()).sum().backward();
        for (int i = 0; i < inputs.length; i++) {
            assertClose("gradient " + i, truth.gradients().get(i), inputs[i].grad());
            assertForwardAgrees(truth, i);
        }
    }

    /** ⟨w, J·v⟩ by forward mode is ⟨Jᵀw, v⟩ with MyGrad's Jᵀw. */
    private void assertForwardAgrees(Truth truth, int input) {
        Tensor x = truth.inputs().get(input);
        Tensor v = Functions.cos(x.times(3));
        Function1 f = moved -> {
            Tensor[] inputs = truth.inputs().toArray(Tensor[]::new);
            inputs[input] = moved;
            return cases.get(truth.name()).of(inputs);
        };
        double pushed = Derivatives.jvp(f, x, v).times(truth.weights()).sum().value();
        double pulled = truth.gradients().get(input).times(v).sum().value();
        assertEquals(pulled, pushed, TOLERANCE * Math.max(1, Math.abs(pulled)), "forward mode, input " + input);
    }

    private static void assertClose(String what, Tensor expected, Tensor actual) {
        assertEquals(expected.shape(), actual.shape(), "shape of the " + what);
        double[] wanted = expected.toArray();
        double[] given = actual.toArray();
        assertAll(Stream.iterate(0, i -> i < wanted.length, i -> i + 1).map(i -> () -> assertEquals(wanted[i], given[i],
                TOLERANCE * Math.max(1, Math.abs(wanted[i])), what + ", entry " + i)));
    }
}
