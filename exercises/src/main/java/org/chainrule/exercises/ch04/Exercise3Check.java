package org.chainrule.exercises.ch04;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("4.3")
class Exercise3Check {

    @Test
    @Points(3)
    @DisplayName("the derivative in two ways")
    void theDerivativeInTwoWays(Attempt attempt) {
        attempt.judge(Exercise3Key.KEY);
    }
}
