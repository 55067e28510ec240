package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.11d")
class Problem11dCheck {

    @Test
    @Points(2)
    @DisplayName("at the point")
    void atThePoint(Attempt attempt) {
        attempt.judge(Problem11dKey.KEY);
    }
}
