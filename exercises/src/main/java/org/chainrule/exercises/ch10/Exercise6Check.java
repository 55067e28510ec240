package org.chainrule.exercises.ch10;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("10.6")
class Exercise6Check {

    @Test
    @Points(1)
    @DisplayName("three maps")
    void threeMaps(Attempt attempt) {
        attempt.judge(Exercise6Key.THREE);
    }

    @Test
    @Points(1)
    @DisplayName("four to eight maps")
    void fourToEightMaps(Attempt attempt) {
        attempt.judge(Exercise6Key.MORE);
    }

    @Test
    @Points(1)
    @DisplayName("sixty maps")
    void sixtyMaps(Attempt attempt) {
        attempt.judge(Exercise6Key.SIXTY);
    }
}
