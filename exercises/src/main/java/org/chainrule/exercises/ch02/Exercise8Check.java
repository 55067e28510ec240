package org.chainrule.exercises.ch02;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("2.8")
class Exercise8Check {

    @Test
    @Points(2)
    @DisplayName("four cases of half the step")
    void halfTheStep(Attempt attempt) {
        attempt.judge(Exercise8Key.KEY);
    }
}
