package org.chainrule.tensor;

import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.sin;
import static org.chainrule.tensor.Functions.stack;
import static org.chainrule.tensor.Functions.tensor;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tensors: values, broadcasting, define-by-run, and the sentences they refuse with. */
class TensorTest {

    @Test
    void theSourcesListingGivesTheSourcesNumbers() {
        Tensor x = tensor(3);
        Tensor y = tensor(1);
        Tensor p = y.times(x.pow(2));
        Tensor q = x.times(2).plus(y);
        Tensor g = p.pow(2).minus(q.pow(3));
        g.backward();
        assertEquals("18 -147 -186 15", p.grad() + " " + q.grad() + " " + x.grad() + " " + y.grad());
    }

    @Test
    void backwardTwiceGivesTheSameAnswer() {
        Tensor x = tensor(3);
        Tensor y = x.times(x);
        y.backward();
        y.backward();
        assertEquals(6, x.grad().value());
    }

    @Test
    void aNodeThatIsUsedTwiceAddsItsContributions() {
        Tensor a = tensor(1);
        Tensor b = a.plus(a);
        Tensor c = b.plus(b);
        c.backward();
        assertEquals(4, a.grad().value());
    }

    @Test
    void diamondsWithMoreThanAQuintillionPathsTakeLinearTime() {
        Tensor x = tensor(1);
        Tensor end = x;
        for (int diamond = 0; diamond < 60; diamond++) {
            end = end.plus(end);
        }
        end.backward();
        assertEquals(Math.pow(2, 60), x.grad().value());
    }

    @Test
    void aChainOfAMillionStepsNeedsNoStack() {
        Tensor x = tensor(1);
        Tensor end = x;
        for (int step = 0; step < 1_000_000; step++) {
            end = end.plus(1);
        }
        end.backward();
        assertEquals(1, x.grad().value());
    }

    @Test
    void aConstantHasNoGradient() {
        Tensor x = tensor(2);
        Tensor c = constant(5);
        x.times(c).backward();
        assertFalse(c.hasGrad());
        assertEquals("this tensor has no gradient yet: call backward() on a result that is computed from it",
                assertThrows(IllegalStateException.class, c::grad).getMessage());
    }

    @Test
    void broadcastingRepeatsAndItsGradientAddsUp() {
        Tensor matrix = tensor(new double[][] {{1, 2, 3}, {4, 5, 6}});
        Tensor row = tensor(10, 20, 30);
        Tensor sum = matrix.times(row).sum();
        sum.backward();
        assertEquals(1 * 10 + 2 * 20 + 3 * 30 + 4 * 10 + 5 * 20 + 6 * 30, sum.value());
        assertArrayEquals(new double[] {5, 7, 9}, row.grad().toArray());
        assertArrayEquals(new double[] {10, 20, 30, 10, 20, 30}, matrix.grad().toArray());
    }

    @Test
    void shapesThatDoNotBroadcastAreNamed() {
        assertEquals("the shapes (2) and (3) do not fit: counted from the last axis, two lengths must be equal or one of them 1; "
                + "give both the same lengths, or reshape one",
                assertThrows(IllegalArgumentException.class, () -> tensor(1, 2).plus(tensor(1, 2, 3))).getMessage());
    }

    @Test
    void matricesMultiplyAndTheirGradientsAreTransposedProducts() {
        Tensor a = tensor(new double[][] {{1, 2}, {3, 4}});
        Tensor b = tensor(new double[][] {{5, 6}, {7, 8}});
        Tensor product = a.matmul(b);
        product.sum().backward();
        assertEquals("[[19, 22],\n [43, 50]]", product.toString());
        assertEquals("[[11, 15],\n [11, 15]]", a.grad().toString());
        assertEquals("[[4, 4],\n [6, 6]]", b.grad().toString());
    }

    @Test
    void aVectorOnTheRightIsAColumnAndOnTheLeftARow() {
        Tensor m = tensor(new double[][] {{1, 2, 3}, {4, 5, 6}});
        assertEquals("[14, 32]", m.matmul(tensor(1, 2, 3)).toString());
        assertEquals("[9, 12, 15]", tensor(1, 2).matmul(m).toString());
        assertEquals("11", tensor(1, 2).matmul(tensor(3, 4)).toString());
    }

    @Test
    void entriesCanBePickedAndStacked() {
        Tensor v = tensor(1, 2, 3);
        Tensor turned = stack(v.at(2), v.at(0), v.at(0));
        turned.dot(constant(1, 10, 100)).backward();
        assertEquals("[3, 1, 1]", turned.toString());
        assertEquals("[110, 0, 1]", v.grad().toString());
        assertEquals("there is no entry 3 in a tensor of shape (3): its entries are 0 to 2",
                assertThrows(IllegalArgumentException.class, () -> v.at(3)).getMessage());
    }

    @Test
    void valueIsForSingleNumbersOnly() {
        assertEquals("value() reads a single number, but this tensor has shape (2): use toArray(), or at(i) for one entry",
                assertThrows(IllegalArgumentException.class, () -> tensor(1, 2).value()).getMessage());
    }

    @Test
    void aTensorNeverChangesWithTheArrayItWasMadeFrom() {
        double[] entries = {1, 2};
        Tensor v = tensor(entries);
        entries[0] = 9;
        v.toArray()[1] = 9;
        assertEquals("[1, 2]", v.toString());
    }

    @Test
    void numbersPrintWithAPointInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("0.841471", sin(tensor(1)).toString());
        } finally {
            Locale.setDefault(before);
        }
    }
}
