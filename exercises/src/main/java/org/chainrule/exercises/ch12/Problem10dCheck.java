package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.10d")
class Problem10dCheck {

    @Test
    @Points(1)
    @DisplayName("what if the sizes are yours?")
    void whatIfTheSizesAreYours(Attempt attempt) {
        attempt.judge(Problem10dKey.KEY);
    }
}
