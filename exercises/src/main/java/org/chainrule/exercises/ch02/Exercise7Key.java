package org.chainrule.exercises.ch02;

import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 2.7: the root near 9, replaced by its tangent. */
public final class Exercise7Key {

    private static final double AT = 9;
    private static final double SLOPE = 1 / (2 * Math.sqrt(AT));

    /** The slope at 9, and the estimates of the roots of 9.06 and 8.88. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("slope at 9", SLOPE)
                    .wrong(2 * Math.sqrt(AT), "This is the denominator; the slope is 1 divided by it.", "Write it as 1.0 / …")
                    .wrong(0, "In Java 1 / 6 divides whole numbers and gives 0.", "Write 1.0 in place of 1.")
                    .misconception(POWER_SLIP, 0.5 * Math.sqrt(AT), "Right structure; look at the exponent: the root stands in the denominator.")
                    .wrong(1 / Math.sqrt(AT), "The factor 2 in the denominator is missing.", "Read the derivative of the root once more.")
                    .hint(3),
            estimate("estimate of √9.06", 0.06), estimate("estimate of √8.88", -0.12));

    private Exercise7Key() {}

    private static NumericKey estimate(String name, double h) {
        double start = Math.sqrt(AT);
        return NumericKey.of(name, start + SLOPE * h)
                .wrong(Math.sqrt(AT + h), "This is the root itself; asked for is what the tangent gives.", "Use the height and the slope at 9 only.")
                .wrong(start, "This is the root of 9; the step has not been made.", "Add the slope times the step.")
                .wrong(start + h, "The step was added as it is; it must be multiplied by the slope.", "Multiply the step by the slope.")
                .wrong(start + 6 * h, "The step was multiplied by 6; the slope is the reciprocal of that.", "Divide the step by 6.")
                .wrong(SLOPE * h, "This is the change; it must be added to the root of 9.", "Start at the height 3.")
                .misconception(SIGN, start - SLOPE * h, "Right size of the change, wrong sign: the root rises with x.")
                .misconception(POWER_SLIP, start + 0.5 * start * h, "Right structure; look at the exponent in the slope.")
                .next("Start at 3 and add the slope times the step.").hint(2);
    }
}
