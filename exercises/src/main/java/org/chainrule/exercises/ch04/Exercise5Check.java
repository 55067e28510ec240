package org.chainrule.exercises.ch04;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("4.5")
class Exercise5Check {

    @Test
    @Points(1)
    @DisplayName("the true derivative on random chains")
    void theTrueDerivative(Attempt attempt) {
        attempt.judge(Exercise5Key.TRUE);
    }

    @Test
    @Points(1)
    @DisplayName("1 for a chain without links")
    void oneForAnEmptyChain(Attempt attempt) {
        attempt.judge(Exercise5Key.EMPTY);
    }

    @Test
    @Points(1)
    @DisplayName("a chain of 20,000 links")
    void aLongChain(Attempt attempt) {
        attempt.judge(Exercise5Key.MANY);
    }
}
