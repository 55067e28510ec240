package org.chainrule.exercises.ch08;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("8.6")
class Exercise6Check {

    @Test
    @Points(2)
    @DisplayName("the statements and the reasons")
    void theStatements(Attempt attempt) {
        attempt.judge(Exercise6Key.KEY);
    }
}
