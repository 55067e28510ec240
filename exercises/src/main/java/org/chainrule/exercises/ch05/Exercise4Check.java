package org.chainrule.exercises.ch05;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("5.4")
class Exercise4Check {

    @Test
    @Points(1)
    @DisplayName("the product")
    void theProduct(Attempt attempt) {
        attempt.judge(Exercise4Key.TIMES);
    }

    @Test
    @Points(1)
    @DisplayName("the quotient")
    void theQuotient(Attempt attempt) {
        attempt.judge(Exercise4Key.OVER);
    }
}
