package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.3c")
class Problem3cCheck {

    @Test
    @Points(2)
    @DisplayName("all three factors")
    void allThreeFactors(Attempt attempt) {
        attempt.judge(Problem3cKey.KEY);
    }
}
