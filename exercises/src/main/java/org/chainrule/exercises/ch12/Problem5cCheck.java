package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.5c")
class Problem5cCheck {

    @Test
    @Points(3)
    @DisplayName("the Jacobian")
    void theJacobian(Attempt attempt) {
        attempt.judge(Problem5cKey.KEY);
    }
}
