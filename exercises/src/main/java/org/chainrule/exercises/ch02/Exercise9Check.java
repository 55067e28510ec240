package org.chainrule.exercises.ch02;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("2.9")
class Exercise9Check {

    @Test
    @Points(2)
    @DisplayName("the quotient and its limit")
    void quotientAndLimit(Attempt attempt) {
        attempt.judge(Exercise9Key.KEY);
    }
}
