package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.1c")
class Problem1cCheck {

    @Test
    @Points(2)
    @DisplayName("the two numbers")
    void theTwoNumbers(Attempt attempt) {
        attempt.judge(Problem1cKey.KEY);
    }
}
