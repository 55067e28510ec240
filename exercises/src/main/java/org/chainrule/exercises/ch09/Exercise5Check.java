package org.chainrule.exercises.ch09;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("9.5")
class Exercise5Check {

    @Test
    @Points(2)
    @DisplayName("orders random graphs")
    void ordersRandomGraphs(Attempt attempt) {
        attempt.judge(Exercise5Key.ORDERS);
    }

    @Test
    @Points(1)
    @DisplayName("orders a long chain")
    void ordersALongChain(Attempt attempt) {
        attempt.judge(Exercise5Key.LONG);
    }
}
