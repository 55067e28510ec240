package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.6a")
class Problem6aCheck {

    @Test
    @Points(1)
    @DisplayName("the row of the loss")
    void theRowOfTheLoss(Attempt attempt) {
        attempt.judge(Problem6aKey.KEY);
    }
}
