package org.chainrule.exercises.ch00;

import static org.chainrule.exercises.Given.judge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void theSlopeIsRightAndTheHeightIsToldApart() {
        assertEquals(1, judge(Exercise1Key.KEY, 6.0).credit());
        assertTrue(judge(Exercise1Key.KEY, 9.0).headline().contains("height"));
    }
}
