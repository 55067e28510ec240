package org.chainrule.exercises.ch01;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("1.4")
class Exercise4Check {

    @Test
    @Points(3)
    @DisplayName("the three pipelines")
    void threePipelines(Attempt attempt) {
        attempt.judge(Exercise4Key.KEY);
    }
}
