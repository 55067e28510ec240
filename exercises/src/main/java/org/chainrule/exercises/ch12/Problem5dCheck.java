package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.5d")
class Problem5dCheck {

    @Test
    @Points(1)
    @DisplayName("what if all logits rise together?")
    void whatIfAllLogitsRiseTogether(Attempt attempt) {
        attempt.judge(Problem5dKey.KEY);
    }
}
