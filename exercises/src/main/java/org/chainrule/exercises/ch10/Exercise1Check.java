package org.chainrule.exercises.ch10;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("10.1")
class Exercise1Check {

    @Test
    @Points(1)
    @DisplayName("agrees with the right change of the outputs")
    void agrees(Attempt attempt) {
        attempt.judge(Exercise1Key.AGREES);
    }

    @Test
    @Points(1)
    @DisplayName("runs the map once")
    void runsOnce(Attempt attempt) {
        attempt.judge(Exercise1Key.ONCE);
    }
}
