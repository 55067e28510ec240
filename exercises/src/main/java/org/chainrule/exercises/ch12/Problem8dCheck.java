package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.8d")
class Problem8dCheck {

    @Test
    @Points(1)
    @DisplayName("what if a path is detached?")
    void whatIfAPathIsDetached(Attempt attempt) {
        attempt.judge(Problem8dKey.KEY);
    }
}
