package org.chainrule.exercises.ch07;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("7.3")
class Exercise3Check {

    @Test
    @Points(3)
    @DisplayName("the Jacobian of the composition")
    void theComposition(Attempt attempt) {
        attempt.judge(Exercise3Key.KEY);
    }
}
