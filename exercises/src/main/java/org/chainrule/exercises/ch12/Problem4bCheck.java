package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.4b")
class Problem4bCheck {

    @Test
    @Points(3)
    @DisplayName("at x = 2")
    void atX2(Attempt attempt) {
        attempt.judge(Problem4bKey.KEY);
    }
}
