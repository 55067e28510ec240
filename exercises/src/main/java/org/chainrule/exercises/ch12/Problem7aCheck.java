package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.7a")
class Problem7aCheck {

    @Test
    @Points(2)
    @DisplayName("on the way up")
    void onTheWayUp(Attempt attempt) {
        attempt.judge(Problem7aKey.KEY);
    }
}
