package org.chainrule.exercises.ch08;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("8.1")
class Exercise1Check {

    @Test
    @Points(2)
    @DisplayName("the reading and its derivative")
    void theReadingAndItsDerivative(Attempt attempt) {
        attempt.judge(Exercise1Key.KEY);
    }
}
