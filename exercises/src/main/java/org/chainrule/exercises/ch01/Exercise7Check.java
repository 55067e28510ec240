package org.chainrule.exercises.ch01;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("1.7")
class Exercise7Check {

    @Test
    @Points(2)
    @DisplayName("the four numbers on the way")
    void fourNumbers(Attempt attempt) {
        attempt.judge(Exercise7Key.KEY);
    }
}
