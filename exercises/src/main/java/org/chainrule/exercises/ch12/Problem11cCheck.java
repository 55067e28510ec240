package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.11c")
class Problem11cCheck {

    @Test
    @Points(2)
    @DisplayName("the slope of the curve")
    void theSlopeOfTheCurve(Attempt attempt) {
        attempt.judge(Problem11cKey.KEY);
    }
}
