package org.chainrule.exercises.ch01;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("1.2")
class Exercise2Check {

    @Test
    @Points(2)
    @DisplayName("which compositions exist, and why")
    void whichExist(Attempt attempt) {
        attempt.judge(Exercise2Key.KEY);
    }
}
