package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.2a")
class Problem2aCheck {

    @Test
    @Points(2)
    @DisplayName("the inner Jacobian")
    void theInnerJacobian(Attempt attempt) {
        attempt.judge(Problem2aKey.KEY);
    }
}
