package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.13b")
class Problem13bCheck {

    @Test
    @Points(2)
    @DisplayName("one step of Newton")
    void oneStepOfNewton(Attempt attempt) {
        attempt.judge(Problem13bKey.KEY);
    }
}
