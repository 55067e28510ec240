package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.8a")
class Problem8aCheck {

    @Test
    @Points(2)
    @DisplayName("the frozen layer in the middle")
    void theFrozenLayerInTheMiddle(Attempt attempt) {
        attempt.judge(Problem8aKey.KEY);
    }
}
