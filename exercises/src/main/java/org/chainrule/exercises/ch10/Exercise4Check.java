package org.chainrule.exercises.ch10;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("10.4")
class Exercise4Check {

    @Test
    @Points(2)
    @DisplayName("both counts")
    void bothCounts(Attempt attempt) {
        attempt.judge(Exercise4Key.KEY);
    }
}
