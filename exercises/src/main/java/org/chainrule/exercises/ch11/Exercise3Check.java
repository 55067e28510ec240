package org.chainrule.exercises.ch11;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("11.3")
class Exercise3Check {

    @Test
    @Points(3)
    @DisplayName("the gradients with respect to both matrices")
    void bothGradients(Attempt attempt) {
        attempt.judge(Exercise3Key.KEY);
    }
}
