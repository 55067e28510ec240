package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.8c")
class Problem8cCheck {

    @Test
    @Points(2)
    @DisplayName("finds the derivatives of the trainable weights")
    void findsTheDerivativesOfTheTrainableWeights(Attempt attempt) {
        attempt.judge(Problem8cKey.TRAINABLE);
    }

    @Test
    @Points(1)
    @DisplayName("gives 0 to frozen weights only")
    void gives0ToFrozenWeightsOnly(Attempt attempt) {
        attempt.judge(Problem8cKey.FROZEN);
    }

    @Test
    @Points(1)
    @DisplayName("passes no layer in vain")
    void passesNoLayerInVain(Attempt attempt) {
        attempt.judge(Problem8cKey.COUNT);
    }
}
