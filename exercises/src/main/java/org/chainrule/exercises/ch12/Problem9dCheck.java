package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.9d")
class Problem9dCheck {

    @Test
    @Points(2)
    @DisplayName("how noisy is one draw?")
    void howNoisyIsOneDraw(Attempt attempt) {
        attempt.judge(Problem9dKey.KEY);
    }
}
