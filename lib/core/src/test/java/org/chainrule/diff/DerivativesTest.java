package org.chainrule.diff;

import static org.chainrule.diff.Derivatives.compose;
import static org.chainrule.diff.Derivatives.derivative;
import static org.chainrule.diff.Derivatives.directional;
import static org.chainrule.diff.Derivatives.gradient;
import static org.chainrule.diff.Derivatives.hessian;
import static org.chainrule.diff.Derivatives.hvp;
import static org.chainrule.diff.Derivatives.jacobian;
import static org.chainrule.diff.Derivatives.jvp;
import static org.chainrule.diff.Derivatives.vjp;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.sin;
import static org.chainrule.tensor.Functions.stack;
import static org.chainrule.tensor.Functions.stopGradient;
import static org.chainrule.tensor.Functions.tensor;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Functions of functions, and that they nest. */
class DerivativesTest {

    @Test
    void aThirdDerivativeIsTheDerivativeThreeTimes() {
        assertEquals(-8 * Math.cos(2), derivative(derivative(derivative(x -> sin(x.times(2))))).at(1).value(), 1e-14);
    }

    @Test
    void aCurveHasAVectorAsDerivative() {
        assertEquals("[1, 4, 12]", derivative(t -> stack(t, t.pow(2), t.pow(3))).at(2).toString());
    }

    @Test
    void innerAndOuterDerivativesDoNotConfuseTheirNudges() {
        // d/dx (x · d/dy (x + y)) = 1, not 2: the inner derivative must not see the outer nudge of x.
        Function1 f = x -> x.times(derivative(y -> x.plus(y)).apply(constant(1)));
        assertEquals(1, derivative(f).at(1).value());
    }

    @Test
    void aDerivativeInsideSeesTheVariableOutside() {
        // d/dx [ d/dy (x·y²) at y = x ] = d/dx (2x²) = 4x
        Function1 f = x -> derivative(y -> x.times(y.pow(2))).apply(x);
        assertEquals(12, derivative(f).at(3).value());
        assertEquals(12, gradient(f).at(3).value());
        assertEquals(12, derivative(x -> gradient((Function1) y -> x.times(y.pow(2))).apply(x)).at(3).value());
    }

    @Test
    void aDerivativeOfACapturedVariableReachesIt() {
        Tensor x = tensor(3);
        Tensor slope = derivative(y -> x.times(y.pow(2))).apply(constant(5));
        slope.backward();
        assertEquals(10, x.grad().value());
    }

    @Test
    void differentiatingDoesNotTouchTheGradientsOfVariables() {
        Tensor x = tensor(3);
        gradient((Function1) y -> y.times(x)).apply(x);
        assertTrue(!x.hasGrad());
    }

    @Test
    void forwardOverReverseAndReverseOverReverseAgree() {
        Function1 f = x -> exp(x.at(0).times(x.at(1))).plus(sin(x.at(0)).times(x.at(2)));
        double[] point = {0.3, -0.7, 1.2};
        double[] forward = hessian(f).at(point).toArray();
        double[] reverse = new double[9];
        for (int i = 0; i < 3; i++) {
            int row = i;
            double[] entries = gradient((Function1) x -> gradient(f).apply(x).at(row)).at(point).toArray();
            System.arraycopy(entries, 0, reverse, 3 * i, 3);
        }
        assertArrayEquals(forward, reverse, 1e-14);
    }

    @Test
    void aHessianVectorProductIsTheHessianTimesTheVector() {
        Function1 f = x -> x.pow(3).sum().times(x.at(0));
        Tensor x = constant(1, 2, 3);
        Tensor v = constant(1, -1, 2);
        assertArrayEquals(hessian(f).apply(x).matmul(v).toArray(), hvp(f, x, v).toArray(), 1e-12);
    }

    @Test
    void bothDirectionsPassTheDotProductTest() {
        long seed = 42;
        Random random = new Random(seed);
        Function1 f = x -> stack(x.at(0).times(x.at(1)), sin(x.at(2)), exp(x.at(0)).over(x.at(2)), x.sum());
        for (int i = 0; i < 100; i++) {
            Tensor x = constant(random.nextGaussian(), random.nextGaussian(), 1 + random.nextDouble());
            Tensor v = constant(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
            Tensor w = constant(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
            assertEquals(w.dot(jvp(f, x, v)).value(), vjp(f, x, w).dot(v).value(), 1e-12, "seed " + seed);
        }
    }

    @Test
    void theJacobianOfACompositionIsTheProductOfTheJacobians() {
        Function1 outer = x -> stack(x.at(0).pow(2), x.at(0).times(x.at(1)), x.at(1).pow(2));
        Function1 inner = s -> stack(s.at(0).times(s.at(1)), s.at(0).plus(s.at(1)));
        Tensor at = constant(1, 2);
        Tensor product = jacobian(outer).apply(inner.apply(at)).matmul(jacobian(inner).apply(at));
        assertEquals("[[8, 4],\n [8, 5],\n [6, 6]]", product.toString());
        assertEquals(product.toString(), jacobian(compose(outer, inner)).apply(at).toString());
    }

    @Test
    void wideAndTallJacobiansAreTheSameByRowsAndByColumns() {
        Function1 wide = x -> stack(x.dot(x), x.sum());
        assertEquals("[[2, 4, 6],\n [1, 1, 1]]", jacobian(wide).at(1, 2, 3).toString());
        Function1 tall = x -> stack(x.at(0), x.at(1), x.at(0).times(x.at(1)));
        assertEquals("[[1, 0],\n [0, 1],\n [3, 2]]", jacobian(tall).at(2, 3).toString());
    }

    @Test
    void theDirectionalDerivativeIsTheGradientAlongTheDirection() {
        Function1 weather = p -> p.at(0).pow(2).plus(p.at(1).times(5)).plus(p.at(2).times(10))
                .plus(p.at(0).times(p.at(1)).times(p.at(2)));
        assertEquals(48, directional(weather, constant(1, 1, 1), constant(1, 2, 3)).value(), 1e-12);
    }

    @Test
    void whatIsStoppedIsAConstant() {
        assertEquals(3, derivative(x -> x.times(stopGradient(x))).at(3).value());
        assertEquals(0, derivative(x -> stopGradient(x)).at(3).value());
    }

    @Test
    void aFunctionThatIgnoresItsArgumentHasDerivativeZero() {
        assertEquals("[0, 0]", gradient((Function1) x -> constant(5)).at(1, 2).toString());
        assertEquals(0, derivative(x -> constant(5)).at(1).value());
        assertEquals(1, derivative(x -> x).at(7).value());
    }

    @Test
    void theWrongKindOfFunctionIsRefusedInASentence() {
        assertEquals("gradient needs a function whose result is one number, but this one gives shape (2): use jacobian",
                assertThrows(IllegalArgumentException.class, () -> gradient((Function1) x -> x).at(1, 2)).getMessage());
        assertEquals("derivative is for a function of one number, but this argument has shape (2): use gradient or jacobian",
                assertThrows(IllegalArgumentException.class, () -> derivative(x -> x).at(1, 2)).getMessage());
        assertEquals("the tangent has shape (3) but the argument has shape (2): give both the same shape",
                assertThrows(IllegalArgumentException.class, () -> jvp(x -> x, constant(1, 2), constant(1, 2, 3))).getMessage());
    }
}
