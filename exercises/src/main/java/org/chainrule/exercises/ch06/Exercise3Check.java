package org.chainrule.exercises.ch06;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("6.3")
class Exercise3Check {

    @Test
    @Points(2)
    @DisplayName("the total derivative dg/dy")
    void theTotalDerivative(Attempt attempt) {
        attempt.judge(Exercise3Key.KEY);
    }
}
