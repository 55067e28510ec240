package org.chainrule.exercises.ch03;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("3.8")
class Exercise8Check {

    @Test
    @Points(3)
    @DisplayName("the order of the proof")
    void theOrderOfTheProof(Attempt attempt) {
        attempt.judge(Exercise8Key.KEY);
    }
}
