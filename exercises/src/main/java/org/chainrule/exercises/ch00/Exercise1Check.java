package org.chainrule.exercises.ch00;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("0.1")
class Exercise1Check {

    @Test
    @Points(0)
    @DisplayName("the derivative of x² at 3")
    void theSlope(Attempt attempt) {
        attempt.judge(Exercise1Key.KEY);
    }
}
