package org.chainrule.tensor;

import static org.chainrule.diff.Derivatives.derivative;
import static org.chainrule.diff.Derivatives.gradient;
import static org.chainrule.diff.Derivatives.hessian;
import static org.chainrule.diff.Derivatives.jacobian;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.customDerivative;
import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.log;
import static org.chainrule.tensor.Functions.map;
import static org.chainrule.tensor.Functions.noGradient;
import static org.chainrule.tensor.Functions.sigmoid;
import static org.chainrule.tensor.Functions.sin;
import static org.chainrule.tensor.SliceTest.assertMessage;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** Functions that take a learner's function: custom rules, mapping, and running without derivatives. */
class OwnFunctionsTest {

    private final Function1 softplus = customDerivative(x -> log(exp(x).plus(1)), (x, v) -> sigmoid(x).times(v));

    private final Function1 linear = customDerivative(x -> constant(new double[][] {{1, 2}, {3, 4}, {5, 6}}).matmul(x),
            (x, v) -> constant(new double[][] {{1, 2}, {3, 4}, {5, 6}}).matmul(v));

    @Test
    void aCustomRuleServesForwardAndReverseMode() {
        assertEquals(0.5, derivative(softplus).at(0).value());
        assertEquals(0.5, gradient(softplus).at(0).value());
        assertEquals(1, gradient(softplus).at(800).value());
    }

    @Test
    void aCustomRuleNestsInEveryWay() {
        assertEquals(0.25, derivative(derivative(softplus)).at(0).value(), 1e-16);
        assertEquals(0.25, gradient(gradient(softplus)).at(0).value(), 1e-16);
        assertEquals(0.25, hessian(softplus).at(0).value(), 1e-16);
        double s = sigmoid(1);
        assertEquals(s * (1 - s) * (1 - 2 * s), derivative(derivative(derivative(softplus))).at(1).value(), 1e-16);
    }

    @Test
    void reverseModeTransposesTheRule() {
        assertEquals("[9, 12]", gradient((Function1) x -> linear.apply(x).sum()).at(7, 8).toString());
        assertEquals("[[1, 2],\n [3, 4],\n [5, 6]]", jacobian(linear).at(7, 8).toString());
    }

    @Test
    void theFunctionItselfMayChooseByValues() {
        Function1 choosing = customDerivative(x -> x.value() > 0 ? x : constant(0), (x, v) -> v.times(3));
        assertEquals(3, gradient(choosing).at(2).value());
    }

    @Test
    void aRuleOfAnotherShapeIsRefused() {
        Function1 wrong = customDerivative(x -> x.sum(), (x, v) -> v);
        assertMessage("the rule's result has shape (2) but the function's has shape (): give the derivative in the direction v, in "
                + "the result's shape", () -> gradient(wrong).at(1, 2));
    }

    @Test
    void aMapAppliesTheFunctionToEachPartAlongTheFirstAxis() {
        Function1 lengths = map(row -> row.dot(row));
        Tensor rows = constant(new double[][] {{1, 2}, {3, 4}, {5, 6}});
        assertEquals("[5, 25, 61]", lengths.apply(rows).toString());
        assertEquals("[[2,4],[6,8],[10,12]]",
                gradient((Function1) x -> lengths.apply(x).sum()).apply(rows).toString().replaceAll("\\s+", ""));
    }

    @Test
    void derivativesCanBeMappedAndMapsDifferentiated() {
        Tensor slopes = map(derivative(x -> sin(x))).at(0, 1, 2);
        assertArrayEquals(new double[] {1, Math.cos(1), Math.cos(2)}, slopes.toArray(), 1e-16);
    }

    @Test
    void withoutGradientNothingIsRemembered() {
        assertFalse(noGradient(x -> exp(x)).apply(Functions.tensor(1)).primitive() == Primitives.EXP);
        assertEquals(1, derivative(x -> x.plus(noGradient(y -> exp(y)).apply(x))).at(1).value());
    }
}
