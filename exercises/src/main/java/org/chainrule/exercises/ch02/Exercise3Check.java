package org.chainrule.exercises.ch02;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("2.3")
class Exercise3Check {

    @Test
    @Points(1)
    @DisplayName("gives the slope of every parabola exactly")
    void slopeOfParabolas(Attempt attempt) {
        attempt.judge(Exercise3Key.PARABOLAS);
    }

    @Test
    @Points(1)
    @DisplayName("has an error that shrinks like h²")
    void orderOfTheError(Attempt attempt) {
        attempt.judge(Exercise3Key.ORDER);
    }
}
