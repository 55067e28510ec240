package org.chainrule.tensor;

import static org.chainrule.tensor.Functions.array;
import static org.chainrule.tensor.Functions.arange;
import static org.chainrule.tensor.Functions.constant;
import static org.chainrule.tensor.Functions.entries;
import static org.chainrule.tensor.Slice.all;
import static org.chainrule.tensor.Slice.at;
import static org.chainrule.tensor.Slice.every;
import static org.chainrule.tensor.Slice.from;
import static org.chainrule.tensor.Slice.newAxis;
import static org.chainrule.tensor.Slice.pick;
import static org.chainrule.tensor.Slice.range;
import static org.chainrule.tensor.Slice.rest;
import static org.chainrule.tensor.Slice.upTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SliceTest {

    private final Tensor digits = arange(0, 10, 1);
    private final Tensor table = arange(0, 12, 1).reshape(3, 4);

    @Test
    void aRangeEndsBeforeItsSecondNumber() {
        assertEquals("[2, 3, 4]", digits.slice(range(2, 5)).toString());
        assertEquals("[1, 4, 7]", digits.slice(range(1, 9, 3)).toString());
        assertEquals("[]", digits.slice(range(5, 2)).toString());
    }

    @Test
    void negativePositionsCountFromTheEnd() {
        assertEquals("[8, 9]", digits.slice(from(-2)).toString());
        assertEquals("[0, 1]", digits.slice(upTo(-8)).toString());
        assertEquals("9", digits.slice(at(-1)).toString());
    }

    @Test
    void aNegativeStepWalksBack() {
        assertEquals("[9, 6, 3, 0]", digits.slice(every(-3)).toString());
        assertEquals("[7, 6, 5]", digits.slice(range(7, 4, -1)).toString());
    }

    @Test
    void aBoundOutsideIsKeptWithinTheAxisAsInNumPy() {
        assertEquals("[8, 9]", digits.slice(range(8, 100)).toString());
    }

    @Test
    void eachAxisHasItsOwnSlice() {
        assertEquals("[5, 6]", table.slice(at(1), range(1, 3)).toString());
        assertEquals("[3, 7, 11]", table.slice(rest(), at(-1)).toString());
        assertEquals(Shape.of(3, 1, 4), table.slice(all(), newAxis()).shape());
    }

    @Test
    void positionsMayBePickedSeveralTimesAndThenAddUpTheirDerivatives() {
        Tensor x = constant(1, 2, 3).fresh();
        x.slice(pick(2, 0, 2)).sum().backward();
        assertEquals("[1, 0, 2]", x.grad().toString());
    }

    @Test
    void entriesArePickedByTheirPositionsAlongEachAxis() {
        assertEquals("[1, 4, 11]", entries(table, new int[] {0, 1, 2}, new int[] {1, 0, -1}).toString());
    }

    @Test
    void whatDoesNotFitIsRefusedInASentence() {
        assertMessage("there is no position 4 along an axis of length 3: take one from 0 to 2", () -> table.slice(at(4)));
        assertMessage("these slices [every(1), every(1), at(0)] are for 3 axes, but the tensor has shape (3, 4): give at most 2",
                () -> table.slice(all(), all(), at(0)));
        assertMessage("a slice with step 0 never ends: take a step other than 0", () -> every(0));
        assertMessage("the first list has 2 positions but another has 1: give one position an axis for each entry",
                () -> entries(array(new double[4], 2, 2), new int[] {0, 1}, new int[] {0}));
    }

    static void assertMessage(String expected, Runnable action) {
        assertEquals(expected, assertThrows(IllegalArgumentException.class, action::run).getMessage());
    }
}
