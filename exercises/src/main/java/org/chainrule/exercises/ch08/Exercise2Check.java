package org.chainrule.exercises.ch08;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("8.2")
class Exercise2Check {

    @Test
    @Points(3)
    @DisplayName("row, column and product")
    void rowColumnAndProduct(Attempt attempt) {
        attempt.judge(Exercise2Key.KEY);
    }
}
