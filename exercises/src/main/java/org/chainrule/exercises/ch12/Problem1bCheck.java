package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.1b")
class Problem1bCheck {

    @Test
    @Points(2)
    @DisplayName("the tree as a formula")
    void theTreeAsAFormula(Attempt attempt) {
        attempt.judge(Problem1bKey.KEY);
    }
}
