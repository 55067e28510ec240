package org.chainrule.exercises.ch06;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("6.1")
class Exercise1Check {

    @Test
    @Points(3)
    @DisplayName("the six local derivatives")
    void sixLocalDerivatives(Attempt attempt) {
        attempt.judge(Exercise1Key.KEY);
    }
}
