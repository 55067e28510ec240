package org.chainrule.exercises.ch05;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 5.2: the evaluation trace of the sigmoid at 0, values first, then tangents. */
public final class Exercise2Key {

    private static final String LOCAL = "This is the step's local derivative alone; multiply it by the tangent that comes in.";

    /** a, b, c, d, then their tangents. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("a", 0).hint(1),
            NumericKey.of("b", 1).wrong(0, "exp(0) is not 0.", "Any number to the power 0 is 1.").hint(1),
            NumericKey.of("c", 2).hint(1),
            NumericKey.of("d", 0.5).hint(1),
            NumericKey.of("the tangent of a", -1).misconception(SIGN, 1, "a falls when x rises: its tangent is negative.").hint(2),
            NumericKey.of("the tangent of b", -1).misconception(INNER_FORGOTTEN, 1, LOCAL).hint(3),
            NumericKey.of("the tangent of c", -1).misconception(INNER_FORGOTTEN, 1, LOCAL)
                    .wrong(0, "The 1 in 1 + b stands still, but b does not.", "A sum's tangent is the sum of the tangents.").hint(3),
            NumericKey.of("the tangent of d", 0.25).misconception(INNER_FORGOTTEN, -0.25, LOCAL)
                    .misconception(POWER_SLIP, 0.5, "Right structure; look at the exponent: the derivative of 1/c is −1/c².")
                    .misconception(POWER_SLIP, -0.5, "Look at the exponent in −1/c², and at the tangent that comes in.")
                    .hint(3));

    private Exercise2Key() {}
}
