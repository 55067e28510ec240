package org.chainrule.exercises.ch11;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("11.5")
class Exercise5Check {

    @Test
    @Points(1)
    @DisplayName("a committed prediction")
    void aPrediction(Attempt attempt) {
        attempt.judge(Exercise5Key.KEY);
    }
}
