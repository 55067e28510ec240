package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.12c")
class Problem12cCheck {

    @Test
    @Points(1)
    @DisplayName("what if you start elsewhere?")
    void whatIfYouStartElsewhere(Attempt attempt) {
        attempt.judge(Problem12cKey.KEY);
    }
}
