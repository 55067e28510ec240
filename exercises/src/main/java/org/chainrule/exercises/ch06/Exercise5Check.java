package org.chainrule.exercises.ch06;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("6.5")
class Exercise5Check {

    @Test
    @Points(2)
    @DisplayName("the two formulas")
    void twoFormulas(Attempt attempt) {
        attempt.judge(Exercise5Key.KEY);
    }
}
