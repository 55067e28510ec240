package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.7b")
class Problem7bCheck {

    @Test
    @Points(2)
    @DisplayName("two rows on the way down")
    void twoRowsOnTheWayDown(Attempt attempt) {
        attempt.judge(Problem7bKey.KEY);
    }
}
