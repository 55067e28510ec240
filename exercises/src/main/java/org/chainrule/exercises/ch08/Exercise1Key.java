package org.chainrule.exercises.ch08;

import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 8.1: the weather x² + 5y + 10z + xyz along (2t, t², 1 − t), and its derivative. */
public final class Exercise1Key {

    private static final ExpressionKey READING = ExpressionKey.of("9*t^2 + 10*(1 - t) + 2*t^3*(1 - t)", "t")
            .misconception(POWER_SLIP, "7*t^2 + 10*(1 - t) + 2*t^3*(1 - t)", "Right structure; look at the exponent: in (2t)² the 2 is squared too.")
            .misconception(POWER_SLIP, "9*t^2 + 10*(1 - t) + 2*t^2*(1 - t)", "Right structure; look at the exponent of t in xyz.")
            .misconception(SIGN, "9*t^2 + 10*(1 + t) + 2*t^3*(1 + t)", "One sign is wrong: the balloon sinks, z = 1 − t.")
            .wrong("9*t^2 + 10*(1 - t)", "The term xyz is missing.", "Put the three coordinates into xyz and add it.")
            .hint(2);

    private static final ExpressionKey CHANGE = ExpressionKey.of("18*t - 10 + 6*t^2 - 8*t^3", "t")
            .misconception(POWER_SLIP, "14*t - 10 + 6*t^2 - 8*t^3", "Right structure; look at the exponent: in (2t)² the 2 is squared too.")
            .misconception(POWER_SLIP, "18*t - 10 + 6*t^2 - 8*t^4", "Right structure; look at the exponents: the power rule lowers each by one.")
            .misconception(SIGN, "18*t + 10 + 6*t^2 - 8*t^3", "One sign is wrong: z falls, so 10z falls too.")
            .misconception(SIGN, "18*t - 10 + 6*t^2 + 8*t^3", "One sign is wrong: look at the fourth power of t.")
            .wrong("18*t - 10 - 4*t", "The derivative of the product xyz is not the product of the derivatives.",
                    "Multiply 2t·t²·(1 − t) out first, then use the power rule.")
            .hint(2);

    /** The reading and its derivative. */
    public static final PartsKey KEY = PartsKey.of("the reading", READING).and("its derivative", CHANGE);

    private Exercise1Key() {}
}
