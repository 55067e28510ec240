package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.9e")
class Problem9eCheck {

    @Test
    @Points(1)
    @DisplayName("what if no gradient can pass?")
    void whatIfNoGradientCanPass(Attempt attempt) {
        attempt.judge(Problem9eKey.KEY);
    }
}
