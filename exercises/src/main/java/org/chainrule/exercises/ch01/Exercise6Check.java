package org.chainrule.exercises.ch01;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("1.6")
class Exercise6Check {

    @Test
    @Points(2)
    @DisplayName("the rule, the two values and the place where they agree")
    void swapOrRegroup(Attempt attempt) {
        attempt.judge(Exercise6Key.KEY);
    }
}
