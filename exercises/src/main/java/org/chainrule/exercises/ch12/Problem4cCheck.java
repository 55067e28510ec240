package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.4c")
class Problem4cCheck {

    @Test
    @Points(2)
    @DisplayName("alone")
    void alone(Attempt attempt) {
        attempt.judge(Problem4cKey.KEY);
    }
}
