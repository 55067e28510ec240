package org.chainrule.exercises.ch09;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("9.8")
class Exercise8Check {

    @Test
    @Points(1)
    @DisplayName("the loop")
    void theLoop(Attempt attempt) {
        attempt.judge(Exercise8Key.LOOP);
    }

    @Test
    @Points(1)
    @DisplayName("the branch")
    void theBranch(Attempt attempt) {
        attempt.judge(Exercise8Key.BRANCH);
    }
}
