package org.chainrule.exercises.ch05;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("5.3")
class Exercise3Check {

    @Test
    @Points(2)
    @DisplayName("both formulas")
    void bothFormulas(Attempt attempt) {
        attempt.judge(Exercise3Key.KEY);
    }
}
