package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.8b")
class Problem8bCheck {

    @Test
    @Points(2)
    @DisplayName("how far down?")
    void howFarDown(Attempt attempt) {
        attempt.judge(Problem8bKey.KEY);
    }
}
