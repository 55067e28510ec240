package org.chainrule.exercises.ch07;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("7.6")
class Exercise6Check {

    @Test
    @Points(3)
    @DisplayName("the three formulas")
    void threeFormulas(Attempt attempt) {
        attempt.judge(Exercise6Key.KEY);
    }
}
