package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.11a")
class Problem11aCheck {

    @Test
    @Points(2)
    @DisplayName("the slope of an inverse")
    void theSlopeOfAnInverse(Attempt attempt) {
        attempt.judge(Problem11aKey.KEY);
    }
}
