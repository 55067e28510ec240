package org.chainrule.exercises.ch04;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("4.7")
class Exercise7Check {

    @Test
    @Points(2)
    @DisplayName("the value and the slope")
    void theValueAndTheSlope(Attempt attempt) {
        attempt.judge(Exercise7Key.KEY);
    }
}
