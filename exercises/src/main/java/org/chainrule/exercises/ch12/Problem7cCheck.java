package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.7c")
class Problem7cCheck {

    @Test
    @Points(2)
    @DisplayName("the first layer's weights")
    void theFirstLayerSWeights(Attempt attempt) {
        attempt.judge(Problem7cKey.KEY);
    }
}
