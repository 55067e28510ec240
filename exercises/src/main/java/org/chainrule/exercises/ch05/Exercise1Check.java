package org.chainrule.exercises.ch05;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("5.1")
class Exercise1Check {

    @Test
    @Points(1)
    @DisplayName("gives the four steps")
    void givesTheFourSteps(Attempt attempt) {
        attempt.judge(Exercise1Key.EACH_STEP);
    }

    @Test
    @Points(1)
    @DisplayName("ends with the sigmoid")
    void endsWithTheSigmoid(Attempt attempt) {
        attempt.judge(Exercise1Key.LAST_STEP);
    }
}
