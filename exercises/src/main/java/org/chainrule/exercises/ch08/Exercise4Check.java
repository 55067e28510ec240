package org.chainrule.exercises.ch08;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("8.4")
class Exercise4Check {

    @Test
    @Points(2)
    @DisplayName("the contributions and their sum")
    void theContributions(Attempt attempt) {
        attempt.judge(Exercise4Key.KEY);
    }
}
