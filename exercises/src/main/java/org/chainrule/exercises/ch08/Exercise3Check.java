package org.chainrule.exercises.ch08;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("8.3")
class Exercise3Check {

    @Test
    @Points(2)
    @DisplayName("a time at which the line breaks")
    void aTimeAtWhichTheLineBreaks(Attempt attempt) {
        attempt.judge(Exercise3Key.KEY);
    }
}
