package org.chainrule.exercises.ch07;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("7.2")
class Exercise2Check {

    @Test
    @Points(2)
    @DisplayName("the shapes and the reasons")
    void theShapes(Attempt attempt) {
        attempt.judge(Exercise2Key.KEY);
    }
}
