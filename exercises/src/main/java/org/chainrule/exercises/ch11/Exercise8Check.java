package org.chainrule.exercises.ch11;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("11.8")
class Exercise8Check {

    @Test
    @Points(4)
    @DisplayName("the text is stored")
    void theTextIsStored(Attempt attempt) {
        attempt.judge(Exercise8Key.KEY);
    }
}
