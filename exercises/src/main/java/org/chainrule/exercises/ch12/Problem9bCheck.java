package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.9b")
class Problem9bCheck {

    @Test
    @Points(2)
    @DisplayName("what the mean aims at")
    void whatTheMeanAimsAt(Attempt attempt) {
        attempt.judge(Problem9bKey.KEY);
    }
}
