package org.chainrule.exercises.ch02;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("2.6")
class Exercise6Check {

    @Test
    @Points(2)
    @DisplayName("the tangent line")
    void theTangentLine(Attempt attempt) {
        attempt.judge(Exercise6Key.KEY);
    }
}
