package org.chainrule.exercises.ch10;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("10.8")
class Exercise8Check {

    @Test
    @Points(2.5)
    @DisplayName("a direction and a reason for each situation")
    void directionsAndReasons(Attempt attempt) {
        attempt.judge(Exercise8Key.KEY);
    }
}
