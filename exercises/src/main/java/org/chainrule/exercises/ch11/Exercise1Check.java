package org.chainrule.exercises.ch11;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("11.1")
class Exercise1Check {

    @Test
    @Points(2.5)
    @DisplayName("a shape and a reason for each")
    void shapesAndReasons(Attempt attempt) {
        attempt.judge(Exercise1Key.KEY);
    }
}
