package org.chainrule.exercises.ch09;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("9.1")
class Exercise1Check {

    @Test
    @Points(2)
    @DisplayName("the five adjoints")
    void theFiveAdjoints(Attempt attempt) {
        attempt.judge(Exercise1Key.KEY);
    }
}
