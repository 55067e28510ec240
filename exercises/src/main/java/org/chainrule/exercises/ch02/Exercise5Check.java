package org.chainrule.exercises.ch02;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("2.5")
class Exercise5Check {

    @Test
    @Points(2)
    @DisplayName("four functions at 0")
    void fourFunctions(Attempt attempt) {
        attempt.judge(Exercise5Key.KEY);
    }
}
