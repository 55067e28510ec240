package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.1a")
class Problem1aCheck {

    @Test
    @Points(1)
    @DisplayName("how many paths?")
    void howManyPaths(Attempt attempt) {
        attempt.judge(Problem1aKey.KEY);
    }
}
