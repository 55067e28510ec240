package org.chainrule.exercises.ch08;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("8.5")
class Exercise5Check {

    @Test
    @Points(3)
    @DisplayName("speed and the rates per unit of length")
    void speedAndRates(Attempt attempt) {
        attempt.judge(Exercise5Key.KEY);
    }
}
