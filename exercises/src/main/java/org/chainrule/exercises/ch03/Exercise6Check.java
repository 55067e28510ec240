package org.chainrule.exercises.ch03;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("3.6")
class Exercise6Check {

    @Test
    @Points(1)
    @DisplayName("two predictions are committed")
    void twoPredictionsAreCommitted(Attempt attempt) {
        attempt.judge(Exercise6Key.KEY);
    }
}
