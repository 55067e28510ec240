package org.chainrule.exercises.ch02;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("2.7")
class Exercise7Check {

    @Test
    @Points(3)
    @DisplayName("the slope and two estimates")
    void slopeAndEstimates(Attempt attempt) {
        attempt.judge(Exercise7Key.KEY);
    }
}
