package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/**
 * What is right for step 12.11d: the slope of the curve x² + xy + y³ = 11 at (1, 2), and the height of its tangent at
 * x = 1.1.
 */
public final class Problem11dKey {

    private static final double SLOPE = -4 / 13.0;

    /** The slope and the height. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("slope", SLOPE).misconception(OTHER_VARIABLE, 1 / SLOPE, "This is dx/dy.").hint(2),
            NumericKey.of("height", 2 + 0.1 * SLOPE).digits(6)
                    .misconception(SIGN, 2 - 0.1 * SLOPE, "Right size, wrong sign: the curve falls here.")
                    .wrong(2 + 1.1 * SLOPE, "The step from x = 1 to x = 1.1 is 0.1 long, not 1.1.", "Multiply the slope by the step.").hint(2));

    private Problem11dKey() {}
}
