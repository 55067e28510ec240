package org.chainrule.exercises.ch07;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("7.4")
class Exercise4Check {

    @Test
    @Points(1)
    @DisplayName("a prediction is committed")
    void aPredictionIsCommitted(Attempt attempt) {
        attempt.judge(Exercise4Key.KEY);
    }
}
