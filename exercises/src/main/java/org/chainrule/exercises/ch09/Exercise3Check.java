package org.chainrule.exercises.ch09;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("9.3")
class Exercise3Check {

    @Test
    @Points(1)
    @DisplayName("the four adjoints at (5, 4)")
    void theFourAdjoints(Attempt attempt) {
        attempt.judge(Exercise3Key.HERE);
    }

    @Test
    @Points(1)
    @DisplayName("the four adjoints anywhere")
    void theFourAdjointsAnywhere(Attempt attempt) {
        attempt.judge(Exercise3Key.ANYWHERE);
    }
}
