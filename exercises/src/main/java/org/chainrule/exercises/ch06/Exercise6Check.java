package org.chainrule.exercises.ch06;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("6.6")
class Exercise6Check {

    @Test
    @Points(3)
    @DisplayName("each route and the sum")
    void eachRouteAndTheSum(Attempt attempt) {
        attempt.judge(Exercise6Key.KEY);
    }
}
