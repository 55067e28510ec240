package org.chainrule.exercises.ch04;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("4.2")
class Exercise2Check {

    @Test
    @Points(2)
    @DisplayName("a point that fools and a point that catches")
    void aPointThatFoolsAndOneThatCatches(Attempt attempt) {
        attempt.judge(Exercise2Key.KEY);
    }
}
