package org.chainrule.exercises.ch06;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("6.4")
class Exercise4Check {

    @Test
    @Points(2)
    @DisplayName("the number of paths and the reason")
    void theNumberOfPaths(Attempt attempt) {
        attempt.judge(Exercise4Key.KEY);
    }
}
