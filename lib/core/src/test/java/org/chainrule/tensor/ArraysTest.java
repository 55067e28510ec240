package org.chainrule.tensor;

import static org.chainrule.diff.Derivatives.gradient;
import static org.chainrule.diff.Derivatives.hessian;
import static org.chainrule.tensor.Functions.arange;
import static org.chainrule.tensor.Functions.axis;
import static org.chainrule.tensor.Functions.clip;
import static org.chainrule.tensor.Functions.concatenate;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.cumprod;
import static org.chainrule.tensor.Functions.cumsum;
import static org.chainrule.tensor.Functions.einsum;
import static org.chainrule.tensor.Functions.greater;
import static org.chainrule.tensor.Functions.linspace;
import static org.chainrule.tensor.Functions.log;
import static org.chainrule.tensor.Functions.logsumexp;
import static org.chainrule.tensor.Functions.max;
import static org.chainrule.tensor.Functions.mean;
import static org.chainrule.tensor.Functions.norm;
import static org.chainrule.tensor.Functions.ones;
import static org.chainrule.tensor.Functions.prod;
import static org.chainrule.tensor.Functions.slidingWindows;
import static org.chainrule.tensor.Functions.squeeze;
import static org.chainrule.tensor.Functions.std;
import static org.chainrule.tensor.Functions.sum;
import static org.chainrule.tensor.Functions.transpose;
import static org.chainrule.tensor.Functions.where;
import static org.chainrule.tensor.Functions.zeros;
import static org.chainrule.tensor.SliceTest.assertMessage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Operations on arrays: their conventions at ties and at 0, their errors, and second derivatives. */
class ArraysTest {

    private final Tensor table = arange(0, 6, 1).reshape(2, 3);

    @Test
    void reductionsDropTheirAxesOrKeepThemWithLengthOne() {
        assertEquals("[3, 12]", sum(table, axis(1)).toString());
        assertEquals(Shape.of(2, 1), mean(table, axis(-1).kept()).shape());
        assertEquals(Shape.of(1, 1), max(table, axis().kept()).shape());
    }

    @Test
    void tiedLargestEntriesShareTheDerivativeEqually() {
        assertEquals("[0.5, 0, 0.5]", gradient((Function1) x -> max(x)).at(2, 1, 2).toString());
        assertEquals("[0.25, 0.25, 0.25, 0.25]", gradient((Function1) x -> max(x)).at(1, 1, 1, 1).toString());
    }

    @Test
    void lengthAndDeviationHaveDerivativeZeroAtTheirKink() {
        assertEquals("[0, 0, 0]", gradient((Function1) x -> norm(x)).at(0, 0, 0).toString());
        assertEquals("[0, 0]", gradient((Function1) x -> norm(x, 3, axis(0))).at(0, 0).toString());
        assertEquals("[0, 0, 0]", gradient((Function1) x -> std(x)).at(0.1, 0.1, 0.1).toString());
    }

    @Test
    void lengthsOfHugeAndTinyVectorsAndTheirDerivativesCanBeRepresented() {
        assertEquals(5e200, norm(constant(3e200, 4e200)).value(), 1e186);
        assertEquals("[0.6, 0.8]", gradient((Function1) x -> norm(x)).at(3e200, 4e200).toString());
        assertEquals("[0.6, 0.8]", gradient((Function1) x -> norm(x)).at(3e-200, 4e-200).toString());
        assertEquals("[0.5, 0.5]", gradient((Function1) x -> logsumexp(x, axis(0))).at(1000, 1000).toString());
    }

    @Test
    void productsHaveRightDerivativesAtZeroUpToTheSecond() {
        assertEquals("[0, 6, 0]", gradient((Function1) x -> prod(x)).at(2, 0, 3).toString());
        assertEquals("[[0, 0, 0],\n [0, 0, 2],\n [0, 2, 0]]", hessian((Function1) x -> prod(x)).at(2, 0, 0).toString());
        assertEquals("[13, 4, 3, 9]", gradient((Function1) x -> sum(cumprod(x, 0))).at(1, 3, 3, 0).toString());
    }

    @Test
    void runningSumsOfIntegersAreExact() {
        assertEquals("[1, 3, 6, 10, 15]", cumsum(constant(1, 2, 3, 4, 5), 0).toString());
        assertEquals("[1, 2, 6, 24, 120]", cumprod(constant(1, 2, 3, 4, 5), 0).toString());
    }

    @Test
    void whatIsNotChosenDoesNotSpoilTheValue() {
        Function1 f = x -> where(greater(x, 0), log(where(greater(x, 0), x, constant(1))), x).sum();
        assertEquals("[0.5, 1]", gradient(f).at(2, -3).toString());
    }

    @Test
    void atABoundOfClipTheDerivativeIsHalf() {
        assertEquals("[0, 0.5, 1, 0]", gradient((Function1) x -> clip(x, 0, 1).sum()).at(-1, 0, 0.5, 2).toString());
    }

    @Test
    void aTensorForgetsItsGradientWhenTold() {
        Tensor x = constant(1, 2).fresh();
        x.pow(2).sum().backward();
        x.clearGrad();
        assertFalse(x.hasGrad());
    }

    @Test
    void evenlySpacedNumbersEndExactly() {
        assertEquals(0.3, linspace(0, 0.3, 4).at(3).value());
        assertEquals("[7]", linspace(7, 9, 1).toString());
    }

    @Test
    void shapesThatDoNotFitAreNamedBothInOneSentence() {
        assertMessage("there is no axis 2 in shape (2, 3): its axes are 0 to 1, or -1 to -2 from the last", () -> sum(table, axis(2)));
        assertMessage("axis 1 of shape (2, 3) has length 3: only an axis of length 1 can be squeezed away", () -> squeeze(table, 1));
        assertMessage("transpose needs an order of all axes of shape (2, 3), but got 1 of 2", () -> transpose(table, 0));
        assertMessage("tensors of shapes (2, 3) and (3, 3) cannot be put behind each other along axis 1: all other axes must agree",
                () -> concatenate(1, table, ones(3, 3)));
        assertMessage("matmul cannot multiply shapes (4, 2, 3) and (2, 5): the first needs as many columns as the second has rows",
                () -> zeros(4, 2, 3).matmul(zeros(2, 5)));
        assertMessage("einsum(\"ij,jk\") names axes \"jk\" of a tensor of shape (3): give one letter an axis, or ... for the others",
                () -> einsum("ij,jk", table, zeros(3)));
        assertMessage("the letter j names an axis of length 3 in shape (2, 3) and one of length 4 in shape (4): they must be equal",
                () -> einsum("ij,j", table, zeros(4)));
        assertMessage("a window that reaches over 5 entries does not fit on the last 1 axes of shape (2, 3): make it smaller or pad "
                + "the tensor", () -> slidingWindows(table, new int[] {3}, new int[] {1}, new int[] {2}));
    }

    @Test
    void aFunctionOfArraysCanBeRecordedWithoutValues() {
        Tensor x = Tensor.placeholder(Shape.of(2, 3));
        Tensor y = max(cumprod(einsum("ij,kj->ik", x, x), 1), axis(0)).slice(Slice.at(0));
        assertEquals(Shape.SCALAR, y.shape());
        assertTrue(y.isTracked());
    }
}
