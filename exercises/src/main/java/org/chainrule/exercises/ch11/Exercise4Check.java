package org.chainrule.exercises.ch11;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("11.4")
class Exercise4Check {

    @Test
    @Points(1)
    @DisplayName("what goes to the input")
    void toTheInput(Attempt attempt) {
        attempt.judge(Exercise4Key.INPUT);
    }

    @Test
    @Points(1)
    @DisplayName("what goes to the weights")
    void toTheWeights(Attempt attempt) {
        attempt.judge(Exercise4Key.WEIGHTS);
    }
}
