package org.chainrule.exercises.ch03;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("3.10")
class Exercise10Check {

    @Test
    @Points(3)
    @DisplayName("three slopes from the table")
    void threeSlopesFromTheTable(Attempt attempt) {
        attempt.judge(Exercise10Key.KEY);
    }
}
