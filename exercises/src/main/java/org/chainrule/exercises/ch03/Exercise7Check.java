package org.chainrule.exercises.ch03;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("3.7")
class Exercise7Check {

    @Test
    @Points(3)
    @DisplayName("the three combined rates")
    void theThreeCombinedRates(Attempt attempt) {
        attempt.judge(Exercise7Key.KEY);
    }
}
