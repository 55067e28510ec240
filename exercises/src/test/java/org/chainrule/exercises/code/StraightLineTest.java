package org.chainrule.exercises.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.chainrule.exercises.code.StraightLine.Op;
import org.junit.jupiter.api.Test;

class StraightLineTest {

    private final StraightLine square = StraightLine.at(3).step(Op.TIMES, 0, 0).step(Op.SIN, 1);

    @Test
    void aProgramHasItsValueAndItsGradient() {
        assertEquals(Math.sin(9), square.value(), 1e-15);
        assertEquals(6 * Math.cos(9), square.gradient()[0], 1e-8);
    }

    @Test
    void aProgramCrossesAsNumbersAndIsToldInWords() {
        assertArrayEquals(new double[] {3, 1, 0, 0, 2, 1, 1}, square.encoded());
        assertEquals("v₁ = v₀·v₀; v₂ = sin(v₁) at v₀ = 3", square.said());
    }

    @Test
    void randomProgramsStayTameAndUseTheirInputs() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            StraightLine program = StraightLine.random(random, 2, 8);
            assertTrue(Math.abs(program.value()) < 30, program.said());
            assertTrue(program.gradient()[0] != 0, program.said());
        }
    }
}
