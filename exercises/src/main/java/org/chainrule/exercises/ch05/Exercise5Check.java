package org.chainrule.exercises.ch05;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("5.5")
class Exercise5Check {

    @Test
    @Points(1)
    @DisplayName("the sine")
    void theSine(Attempt attempt) {
        attempt.judge(Exercise5Key.SINE);
    }

    @Test
    @Points(1)
    @DisplayName("the exponential")
    void theExponential(Attempt attempt) {
        attempt.judge(Exercise5Key.EXPONENTIAL);
    }

    @Test
    @Points(1)
    @DisplayName("the power")
    void thePower(Attempt attempt) {
        attempt.judge(Exercise5Key.POWER);
    }
}
