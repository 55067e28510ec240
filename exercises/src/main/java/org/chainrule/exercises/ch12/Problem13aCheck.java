package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.13a")
class Problem13aCheck {

    @Test
    @Points(2)
    @DisplayName("agrees with the change of the gradient")
    void agreesWithTheChangeOfTheGradient(Attempt attempt) {
        attempt.judge(Problem13aKey.AGREES);
    }

    @Test
    @Points(1)
    @DisplayName("is linear in the direction")
    void isLinearInTheDirection(Attempt attempt) {
        attempt.judge(Problem13aKey.LINEAR);
    }
}
