package org.chainrule.exercises.ch01;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("1.3")
class Exercise3Check {

    @Test
    @Points(2)
    @DisplayName("gives the value of the outer function at the inner value")
    void outerAtInnerValue(Attempt attempt) {
        attempt.judge(Exercise3Key.KEY);
    }
}
