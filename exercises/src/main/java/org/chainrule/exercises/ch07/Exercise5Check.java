package org.chainrule.exercises.ch07;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("7.5")
class Exercise5Check {

    @Test
    @Points(2)
    @DisplayName("the mistake and the right Jacobian")
    void theMistakeAndTheRightJacobian(Attempt attempt) {
        attempt.judge(Exercise5Key.KEY);
    }
}
