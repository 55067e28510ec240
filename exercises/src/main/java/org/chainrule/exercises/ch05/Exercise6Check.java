package org.chainrule.exercises.ch05;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("5.6")
class Exercise6Check {

    @Test
    @Points(1)
    @DisplayName("finds an exact slope")
    void findsAnExactSlope(Attempt attempt) {
        attempt.judge(Exercise6Key.EXACT);
    }

    @Test
    @Points(1)
    @DisplayName("agrees with central differences on random programs")
    void agreesWithCentralDifferences(Attempt attempt) {
        attempt.judge(Exercise6Key.AGREES);
    }
}
