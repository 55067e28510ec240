package org.chainrule.exercises.ch05;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("5.7")
class Exercise7Check {

    @Test
    @Points(2)
    @DisplayName("the four cases")
    void theFourCases(Attempt attempt) {
        attempt.judge(Exercise7Key.KEY);
    }
}
