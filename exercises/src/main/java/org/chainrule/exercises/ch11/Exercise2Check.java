package org.chainrule.exercises.ch11;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("11.2")
class Exercise2Check {

    @Test
    @Points(3)
    @DisplayName("the Jacobian of the layer")
    void theLayersJacobian(Attempt attempt) {
        attempt.judge(Exercise2Key.KEY);
    }
}
