package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.6b")
class Problem6bCheck {

    @Test
    @Points(2)
    @DisplayName("the row times the Jacobian")
    void theRowTimesTheJacobian(Attempt attempt) {
        attempt.judge(Problem6bKey.KEY);
    }
}
