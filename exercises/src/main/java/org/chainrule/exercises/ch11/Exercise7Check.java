package org.chainrule.exercises.ch11;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("11.7")
class Exercise7Check {

    @Test
    @Points(1)
    @DisplayName("finds a wrong entry")
    void findsAWrongEntry(Attempt attempt) {
        attempt.judge(Exercise7Key.FINDS);
    }

    @Test
    @Points(1)
    @DisplayName("suspects nothing in a right gradient")
    void suspectsNothing(Attempt attempt) {
        attempt.judge(Exercise7Key.CLEAN);
    }

    @Test
    @Points(1)
    @DisplayName("leaves the weights alone")
    void leavesTheWeightsAlone(Attempt attempt) {
        attempt.judge(Exercise7Key.CAREFUL);
    }
}
