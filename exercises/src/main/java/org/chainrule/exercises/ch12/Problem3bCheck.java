package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.3b")
class Problem3bCheck {

    @Test
    @Points(2)
    @DisplayName("the product of the outer two")
    void theProductOfTheOuterTwo(Attempt attempt) {
        attempt.judge(Problem3bKey.KEY);
    }
}
