package org.chainrule.exercises.ch09;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("9.2")
class Exercise2Check {

    @Test
    @Points(2)
    @DisplayName("agrees with central differences on random programs")
    void agreesWithCentralDifferences(Attempt attempt) {
        attempt.judge(Exercise2Key.AGREES);
    }

    @Test
    @Points(1)
    @DisplayName("adds up where paths part and meet")
    void addsUpWherePathsMeet(Attempt attempt) {
        attempt.judge(Exercise2Key.DIAMONDS);
    }

    @Test
    @Points(1)
    @DisplayName("may be swept twice")
    void mayBeSweptTwice(Attempt attempt) {
        attempt.judge(Exercise2Key.TWICE);
    }

    @Test
    @Points(1)
    @DisplayName("sweeps back through 100,000 steps")
    void sweepsThroughALongChain(Attempt attempt) {
        attempt.judge(Exercise2Key.LONG);
    }
}
