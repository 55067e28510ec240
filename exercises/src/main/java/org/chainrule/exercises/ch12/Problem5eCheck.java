package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.5e")
class Problem5eCheck {

    @Test
    @Points(2)
    @DisplayName("two classes give the sigmoid")
    void twoClassesGiveTheSigmoid(Attempt attempt) {
        attempt.judge(Problem5eKey.KEY);
    }
}
