package org.chainrule.exercises.ch09;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("9.6")
class Exercise6Check {

    @Test
    @Points(2)
    @DisplayName("paths, arrows and years")
    void pathsArrowsAndYears(Attempt attempt) {
        attempt.judge(Exercise6Key.KEY);
    }
}
