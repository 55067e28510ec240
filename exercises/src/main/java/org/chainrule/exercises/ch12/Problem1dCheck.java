package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.1d")
class Problem1dCheck {

    @Test
    @Points(1)
    @DisplayName("what if z stood still?")
    void whatIfZStoodStill(Attempt attempt) {
        attempt.judge(Problem1dKey.KEY);
    }
}
