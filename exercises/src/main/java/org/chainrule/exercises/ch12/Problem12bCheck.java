package org.chainrule.exercises.ch12;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("12.12b")
class Problem12bCheck {

    @Test
    @Points(2)
    @DisplayName("fits the wave of seed 12")
    void fitsTheWaveOfSeed12(Attempt attempt) {
        attempt.judge(Problem12bKey.STATED);
    }

    @Test
    @Points(2)
    @DisplayName("fits other waves too")
    void fitsOtherWavesToo(Attempt attempt) {
        attempt.judge(Problem12bKey.OTHERS);
    }
}
