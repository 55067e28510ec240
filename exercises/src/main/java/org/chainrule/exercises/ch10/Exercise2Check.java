package org.chainrule.exercises.ch10;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("10.2")
class Exercise2Check {

    @Test
    @Points(1)
    @DisplayName("agrees on random tapes")
    void agrees(Attempt attempt) {
        attempt.judge(Exercise2Key.AGREES);
    }

    @Test
    @Points(1)
    @DisplayName("gives the same when called again")
    void givesTheSameAgain(Attempt attempt) {
        attempt.judge(Exercise2Key.AGAIN);
    }

    @Test
    @Points(1)
    @DisplayName("walks a long tape")
    void walksALongTape(Attempt attempt) {
        attempt.judge(Exercise2Key.LONG);
    }
}
