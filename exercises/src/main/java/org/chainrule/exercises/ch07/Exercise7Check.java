package org.chainrule.exercises.ch07;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("7.7")
class Exercise7Check {

    @Test
    @Points(1)
    @DisplayName("gives the matrix of a linear map")
    void givesTheMatrixOfALinearMap(Attempt attempt) {
        attempt.judge(Exercise7Key.LINEAR);
    }

    @Test
    @Points(1)
    @DisplayName("agrees with central differences")
    void agreesWithCentralDifferences(Attempt attempt) {
        attempt.judge(Exercise7Key.AGREES);
    }

    @Test
    @Points(1)
    @DisplayName("has a row for each output and a column for each input")
    void hasTheRightShape(Attempt attempt) {
        attempt.judge(Exercise7Key.SHAPES);
    }
}
