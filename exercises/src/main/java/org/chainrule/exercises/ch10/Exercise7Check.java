package org.chainrule.exercises.ch10;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("10.7")
class Exercise7Check {

    @Test
    @Points(1)
    @DisplayName("a committed prediction")
    void aPrediction(Attempt attempt) {
        attempt.judge(Exercise7Key.KEY);
    }
}
