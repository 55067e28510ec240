package org.chainrule.exercises.ch03;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("3.1")
class Exercise1Check {

    @Test
    @Points(4)
    @DisplayName("the four lines of the recipe")
    void theFourLinesOfTheRecipe(Attempt attempt) {
        attempt.judge(Exercise1Key.KEY);
    }
}
