package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.12a")
class Problem12aCheck {

    @Test
    @Points(3)
    @DisplayName("the gradient first")
    void theGradientFirst(Attempt attempt) {
        attempt.judge(Problem12aKey.KEY);
    }
}
