package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.6d")
class Problem6dCheck {

    @Test
    @Points(1)
    @DisplayName("what if class 1 were the true one?")
    void whatIfClass1WereTheTrueOne(Attempt attempt) {
        attempt.judge(Problem6dKey.KEY);
    }
}
