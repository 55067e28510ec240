package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.14")
class Problem14Check {

    @Test
    @Points(5)
    @DisplayName("in five sentences")
    void inFiveSentences(Attempt attempt) {
        attempt.judge(Problem14Key.KEY);
    }
}
