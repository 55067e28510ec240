package org.chainrule.exercises.ch02;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("2.1")
class Exercise1Check {

    @Test
    @Points(2)
    @DisplayName("three quotients and their limit")
    void quotientsAndLimit(Attempt attempt) {
        attempt.judge(Exercise1Key.KEY);
    }
}
