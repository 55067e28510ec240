package org.chainrule.exercises.ch08;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("8.8")
class Exercise8Check {

    @Test
    @Points(1)
    @DisplayName("a prediction is committed")
    void aPredictionIsCommitted(Attempt attempt) {
        attempt.judge(Exercise8Key.KEY);
    }
}
