package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.9a")
class Problem9aCheck {

    @Test
    @Points(3)
    @DisplayName("three draws")
    void threeDraws(Attempt attempt) {
        attempt.judge(Problem9aKey.KEY);
    }
}
