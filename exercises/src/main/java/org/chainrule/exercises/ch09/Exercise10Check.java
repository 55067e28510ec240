package org.chainrule.exercises.ch09;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("9.10")
class Exercise10Check {

    @Test
    @Points(2)
    @DisplayName("the order of the sweep")
    void theOrderOfTheSweep(Attempt attempt) {
        attempt.judge(Exercise10Key.KEY);
    }
}
