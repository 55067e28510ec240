package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.9c")
class Problem9cCheck {

    @Test
    @Points(2)
    @DisplayName("another loss")
    void anotherLoss(Attempt attempt) {
        attempt.judge(Problem9cKey.KEY);
    }
}
