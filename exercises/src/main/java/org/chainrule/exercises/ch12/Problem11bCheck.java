package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.11b")
class Problem11bCheck {

    @Test
    @Points(2)
    @DisplayName("two partial derivatives")
    void twoPartialDerivatives(Attempt attempt) {
        attempt.judge(Problem11bKey.KEY);
    }
}
