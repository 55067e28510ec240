package org.chainrule.exercises.ch03;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("3.3")
class Exercise3Check {

    @Test
    @Points(2)
    @DisplayName("the slope at 2 by two routes")
    void theSlopeByTwoRoutes(Attempt attempt) {
        attempt.judge(Exercise3Key.KEY);
    }
}
