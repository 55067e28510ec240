package org.chainrule.exercises.ch02;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("2.2")
class Exercise2Check {

    @Test
    @Points(1)
    @DisplayName("gives the slope of every straight line")
    void slopeOfLines(Attempt attempt) {
        attempt.judge(Exercise2Key.LINES);
    }

    @Test
    @Points(1)
    @DisplayName("gives the slope of the secant of a curve")
    void slopeOfSecants(Attempt attempt) {
        attempt.judge(Exercise2Key.CURVES);
    }
}
