package org.chainrule.exercises.ch04;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("4.1")
class Exercise1Check {

    @Test
    @Points(2)
    @DisplayName("the pair and the whole")
    void thePairAndTheWhole(Attempt attempt) {
        attempt.judge(Exercise1Key.KEY);
    }
}
