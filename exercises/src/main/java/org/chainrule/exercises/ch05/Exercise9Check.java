package org.chainrule.exercises.ch05;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("5.9")
class Exercise9Check {

    @Test
    @Points(1)
    @DisplayName("two predictions are committed")
    void predictionsAreCommitted(Attempt attempt) {
        attempt.judge(Exercise9Key.KEY);
    }
}
