package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.7e")
class Problem7eCheck {

    @Test
    @Points(1)
    @DisplayName("what if a hidden value is 0?")
    void whatIfAHiddenValueIs0(Attempt attempt) {
        attempt.judge(Problem7eKey.KEY);
    }
}
