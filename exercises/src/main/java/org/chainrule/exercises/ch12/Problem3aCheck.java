package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.3a")
class Problem3aCheck {

    @Test
    @Points(2)
    @DisplayName("two Jacobians, two points")
    void twoJacobiansTwoPoints(Attempt attempt) {
        attempt.judge(Problem3aKey.KEY);
    }
}
