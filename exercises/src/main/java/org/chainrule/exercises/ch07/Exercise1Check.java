package org.chainrule.exercises.ch07;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("7.1")
class Exercise1Check {

    @Test
    @Points(2)
    @DisplayName("one Jacobian")
    void oneJacobian(Attempt attempt) {
        attempt.judge(Exercise1Key.KEY);
    }
}
