package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.4d")
class Problem4dCheck {

    @Test
    @Points(1)
    @DisplayName("what if the two routes cancel?")
    void whatIfTheTwoRoutesCancel(Attempt attempt) {
        attempt.judge(Problem4dKey.KEY);
    }
}
