package org.chainrule.exercises.ch05;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("5.2")
class Exercise2Check {

    @Test
    @Points(2)
    @DisplayName("the trace at 0")
    void theTrace(Attempt attempt) {
        attempt.judge(Exercise2Key.KEY);
    }
}
