package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.5b")
class Problem5bCheck {

    @Test
    @Points(2)
    @DisplayName("the two kinds of entries")
    void theTwoKindsOfEntries(Attempt attempt) {
        attempt.judge(Problem5bKey.KEY);
    }
}
