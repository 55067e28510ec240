package org.chainrule.exercises.ch08;

import org.chainrule.judge.PropertyKey;

/** What is right for exercise 8.7: a directional derivative, judged by its properties on random functions. */
public final class Exercise7Key {

    private static final String PER_TIME = "Use the velocity as it is: twice as fast, twice the rate.";

    /** It agrees with central differences along velocities of length 1. */
    public static final PropertyKey UNIT = PropertyKey.of("agrees with central differences along velocities of length 1",
            random -> TrialFlight.draw(random, 3, 1).question()).hint(2);

    /** It does so for slow and fast velocities: a rate per unit of time. */
    public static final PropertyKey ANY_SPEED = PropertyKey.of("gives the rate per unit of time at any speed",
            random -> TrialFlight.draw(random, 3, 0.25 + 4 * random.nextDouble()).question()).next(PER_TIME).hint(2);

    /** It does so for one to six coordinates. */
    public static final PropertyKey ANY_SIZE = PropertyKey.of("works for one to six coordinates",
            random -> TrialFlight.draw(random, 1 + random.nextInt(6), 1).question()).hint(2);

    private Exercise7Key() {}
}
