package org.chainrule.exercises.ch04;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("4.6")
class Exercise6Check {

    @Test
    @Points(3)
    @DisplayName("the order of the proof")
    void theOrderOfTheProof(Attempt attempt) {
        attempt.judge(Exercise6Key.KEY);
    }
}
