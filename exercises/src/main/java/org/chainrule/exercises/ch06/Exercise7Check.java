package org.chainrule.exercises.ch06;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("6.7")
class Exercise7Check {

    @Test
    @Points(1)
    @DisplayName("agrees with the true total derivative on random graphs")
    void agreesWithTheTotalDerivative(Attempt attempt) {
        attempt.judge(Exercise7Key.AGREES);
    }

    @Test
    @Points(1)
    @DisplayName("gives 0 where no path leads")
    void givesNothingWithoutAPath(Attempt attempt) {
        attempt.judge(Exercise7Key.NOTHING);
    }

    @Test
    @Points(1)
    @DisplayName("gives 1 for a variable and itself")
    void givesOneForItself(Attempt attempt) {
        attempt.judge(Exercise7Key.ITSELF);
    }
}
