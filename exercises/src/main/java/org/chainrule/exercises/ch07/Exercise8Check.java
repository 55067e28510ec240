package org.chainrule.exercises.ch07;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("7.8")
class Exercise8Check {

    @Test
    @Points(3)
    @DisplayName("the way there and the way home")
    void thereAndHome(Attempt attempt) {
        attempt.judge(Exercise8Key.KEY);
    }
}
