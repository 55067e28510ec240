package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.5a")
class Problem5aCheck {

    @Test
    @Points(1)
    @DisplayName("three probabilities")
    void threeProbabilities(Attempt attempt) {
        attempt.judge(Problem5aKey.KEY);
    }
}
