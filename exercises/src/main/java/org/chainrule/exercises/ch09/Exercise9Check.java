package org.chainrule.exercises.ch09;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("9.9")
class Exercise9Check {

    @Test
    @Points(2)
    @DisplayName("the choice and its reason")
    void theChoice(Attempt attempt) {
        attempt.judge(Exercise9Key.KEY);
    }
}
