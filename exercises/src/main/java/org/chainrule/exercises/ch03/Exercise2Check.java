package org.chainrule.exercises.ch03;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("3.2")
class Exercise2Check {

    @Test
    @Points(2)
    @DisplayName("the sum and its derivative")
    void theSumAndItsDerivative(Attempt attempt) {
        attempt.judge(Exercise2Key.KEY);
    }
}
