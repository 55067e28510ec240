package org.chainrule.exercises.ch11;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("11.6")
class Exercise6Check {

    @Test
    @Points(2)
    @DisplayName("one draw and two averages")
    void drawsAndAverages(Attempt attempt) {
        attempt.judge(Exercise6Key.KEY);
    }
}
