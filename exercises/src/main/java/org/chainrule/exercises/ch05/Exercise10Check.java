package org.chainrule.exercises.ch05;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("5.10")
class Exercise10Check {

    @Test
    @Points(2)
    @DisplayName("the tangents of the five steps")
    void theTangents(Attempt attempt) {
        attempt.judge(Exercise10Key.KEY);
    }
}
