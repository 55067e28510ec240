package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.2c")
class Problem2cCheck {

    @Test
    @Points(2)
    @DisplayName("a second method: substitute")
    void aSecondMethodSubstitute(Attempt attempt) {
        attempt.judge(Problem2cKey.KEY);
    }
}
