package org.chainrule.exercises.ch10;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("10.3")
class Exercise3Check {

    @Test
    @Points(2.5)
    @DisplayName("push, pull and the number they share")
    void pushPullAndTheirNumber(Attempt attempt) {
        attempt.judge(Exercise3Key.KEY);
    }
}
