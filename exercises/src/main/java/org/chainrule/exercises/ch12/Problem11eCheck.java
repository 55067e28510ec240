package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.11e")
class Problem11eCheck {

    @Test
    @Points(1)
    @DisplayName("what if the denominator is 0?")
    void whatIfTheDenominatorIs0(Attempt attempt) {
        attempt.judge(Problem11eKey.KEY);
    }
}
