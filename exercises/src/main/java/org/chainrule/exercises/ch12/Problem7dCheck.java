package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.7d")
class Problem7dCheck {

    @Test
    @Points(2)
    @DisplayName("agrees with central differences in W₁")
    void agreesWithCentralDifferencesInW1(Attempt attempt) {
        attempt.judge(Problem7dKey.FIRST);
    }

    @Test
    @Points(2)
    @DisplayName("agrees with central differences in W₂")
    void agreesWithCentralDifferencesInW2(Attempt attempt) {
        attempt.judge(Problem7dKey.SECOND);
    }
}
