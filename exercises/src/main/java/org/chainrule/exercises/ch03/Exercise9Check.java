package org.chainrule.exercises.ch03;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("3.9")
class Exercise9Check {

    @Test
    @Points(4)
    @DisplayName("the text is stored")
    void theTextIsStored(Attempt attempt) {
        attempt.judge(Exercise9Key.KEY);
    }
}
