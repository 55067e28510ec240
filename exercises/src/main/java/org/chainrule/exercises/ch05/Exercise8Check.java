package org.chainrule.exercises.ch05;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("5.8")
class Exercise8Check {

    @Test
    @Points(1)
    @DisplayName("is right in the middle")
    void isRightInTheMiddle(Attempt attempt) {
        attempt.judge(Exercise8Key.MIDDLE);
    }

    @Test
    @Points(1)
    @DisplayName("survives far to the left")
    void survivesFarToTheLeft(Attempt attempt) {
        attempt.judge(Exercise8Key.LEFT);
    }

    @Test
    @Points(1)
    @DisplayName("keeps its slope far to the right")
    void keepsItsSlopeFarToTheRight(Attempt attempt) {
        attempt.judge(Exercise8Key.RIGHT);
    }
}
