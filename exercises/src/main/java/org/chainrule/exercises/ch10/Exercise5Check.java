package org.chainrule.exercises.ch10;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("10.5")
class Exercise5Check {

    @Test
    @Points(2)
    @DisplayName("both counts and both numbers of sweeps")
    void countsAndSweeps(Attempt attempt) {
        attempt.judge(Exercise5Key.KEY);
    }
}
