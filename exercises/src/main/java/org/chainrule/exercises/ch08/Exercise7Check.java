package org.chainrule.exercises.ch08;

import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@CheckOf("8.7")
class Exercise7Check {

    @Test
    @Points(1)
    @DisplayName("agrees with central differences along unit velocities")
    void agreesAlongUnitVelocities(Attempt attempt) {
        attempt.judge(Exercise7Key.UNIT);
    }

    @Test
    @Points(1)
    @DisplayName("is a rate per unit of time at any speed")
    void isARatePerUnitOfTime(Attempt attempt) {
        attempt.judge(Exercise7Key.ANY_SPEED);
    }

    @Test
    @Points(1)
    @DisplayName("works for any number of coordinates")
    void worksForAnyNumberOfCoordinates(Attempt attempt) {
        attempt.judge(Exercise7Key.ANY_SIZE);
    }
}
