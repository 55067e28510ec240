package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.10a")
class Problem10aCheck {

    @Test
    @Points(2)
    @DisplayName("both ways, and the mirror image")
    void bothWaysAndTheMirrorImage(Attempt attempt) {
        attempt.judge(Problem10aKey.KEY);
    }
}
