package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.3e")
class Problem3eCheck {

    @Test
    @Points(1)
    @DisplayName("what if f had one output?")
    void whatIfFHadOneOutput(Attempt attempt) {
        attempt.judge(Problem3eKey.KEY);
    }
}
