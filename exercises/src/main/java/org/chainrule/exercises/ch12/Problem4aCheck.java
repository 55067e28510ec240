package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.4a")
class Problem4aCheck {

    @Test
    @Points(3)
    @DisplayName("six labels")
    void sixLabels(Attempt attempt) {
        attempt.judge(Problem4aKey.KEY);
    }
}
