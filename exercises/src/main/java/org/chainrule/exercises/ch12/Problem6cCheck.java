package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.6c")
class Problem6cCheck {

    @Test
    @Points(2)
    @DisplayName("the same as formulas")
    void theSameAsFormulas(Attempt attempt) {
        attempt.judge(Problem6cKey.KEY);
    }
}
