package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.10b")
class Problem10bCheck {

    @Test
    @Points(1)
    @DisplayName("counts forward mode")
    void countsForwardMode(Attempt attempt) {
        attempt.judge(Problem10bKey.FORWARD);
    }

    @Test
    @Points(1)
    @DisplayName("counts reverse mode")
    void countsReverseMode(Attempt attempt) {
        attempt.judge(Problem10bKey.REVERSE);
    }
}
