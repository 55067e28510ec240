package org.chainrule.exercises.ch08;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("8.9")
class Exercise9Check {

    @Test
    @Points(2)
    @DisplayName("the three routes and the total derivative")
    void threeRoutesAndTheTotal(Attempt attempt) {
        attempt.judge(Exercise9Key.KEY);
    }
}
