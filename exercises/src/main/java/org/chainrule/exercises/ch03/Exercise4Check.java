package org.chainrule.exercises.ch03;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("3.4")
class Exercise4Check {

    @Test
    @Points(2)
    @DisplayName("the expression and the reason")
    void theExpressionAndTheReason(Attempt attempt) {
        attempt.judge(Exercise4Key.KEY);
    }
}
