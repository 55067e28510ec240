package org.chainrule.exercises.ch01;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("1.8")
class Exercise8Check {

    @Test
    @Points(1)
    @DisplayName("hands each result on to the next step")
    void handsEachResultOn(Attempt attempt) {
        attempt.judge(Exercise8Key.KEY);
    }

    @Test
    @Points(1)
    @DisplayName("gives back what is put in where there is no step")
    void givesBackWithoutSteps(Attempt attempt) {
        attempt.judge(Exercise8Key.NO_STEPS);
    }
}
