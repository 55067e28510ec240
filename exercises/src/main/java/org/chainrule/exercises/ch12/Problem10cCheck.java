package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.10c")
class Problem10cCheck {

    @Test
    @Points(3)
    @DisplayName("the best bracketing")
    void theBestBracketing(Attempt attempt) {
        attempt.judge(Problem10cKey.KEY);
    }
}
