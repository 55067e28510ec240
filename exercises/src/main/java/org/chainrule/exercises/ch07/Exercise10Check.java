package org.chainrule.exercises.ch07;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("7.10")
class Exercise10Check {

    @Test
    @Points(2)
    @DisplayName("the lines of the proof in order")
    void theLinesInOrder(Attempt attempt) {
        attempt.judge(Exercise10Key.KEY);
    }
}
