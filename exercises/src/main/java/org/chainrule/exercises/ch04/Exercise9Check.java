package org.chainrule.exercises.ch04;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("4.9")
class Exercise9Check {

    @Test
    @Points(2)
    @DisplayName("the gaps of the table")
    void theGapsOfTheTable(Attempt attempt) {
        attempt.judge(Exercise9Key.KEY);
    }
}
