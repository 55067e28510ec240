package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.2d")
class Problem2dCheck {

    @Test
    @Points(1)
    @DisplayName("what if you walk a quarter turn on?")
    void whatIfYouWalkAQuarterTurnOn(Attempt attempt) {
        attempt.judge(Problem2dKey.KEY);
    }
}
