package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.3d")
class Problem3dCheck {

    @Test
    @Points(2)
    @DisplayName("count the multiplications")
    void countTheMultiplications(Attempt attempt) {
        attempt.judge(Problem3dKey.KEY);
    }
}
