package org.chainrule.exercises.ch05;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 5.10: the tangents with respect to x₂ of ln x₁ + x₁x₂ − sin x₂ at (2, 5), step by step. */
public final class Exercise10Key {

    private static final double COS = Math.cos(5);
    private static final int DIGITS = 5;
    private static final String OTHER = "This is the tangent with respect to x₁; here x₂ is nudged, and x₁ stands still.";

    /** The tangents of the five steps. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("the tangent of v₁", 0).misconception(OTHER_VARIABLE, 0.5, OTHER).hint(1),
            NumericKey.of("the tangent of v₂", 2).misconception(OTHER_VARIABLE, 5, OTHER)
                    .misconception(OTHER_VARIABLE, 7, "Both inputs are seeded at once; only x₂ gets the seed 1.").hint(1),
            NumericKey.of("the tangent of v₃", 2).misconception(OTHER_VARIABLE, 5.5, OTHER).hint(2),
            NumericKey.of("the tangent of v₄", COS).digits(DIGITS).misconception(OTHER_VARIABLE, 0, OTHER)
                    .misconception(SIGN, -COS, "Right size, wrong sign: the derivative of sin is cos, without a minus.")
                    .misconception(OUTER_AT_X, Math.cos(2), "The cosine is evaluated at x₁; the sine's argument is x₂.")
                    .misconception(OUTER_AT_X, Math.cos(1), "The cosine is evaluated at the tangent; it belongs at the value.")
                    .wrong(Math.sin(5), "This is the value of the step; its tangent has the derivative of the sine.",
                            "Take the derivative of sin at 5, times the incoming tangent.").hint(3),
            NumericKey.of("the tangent of v₅", 2 - COS).digits(DIGITS).misconception(OTHER_VARIABLE, 5.5, OTHER)
                    .misconception(SIGN, 2 + COS, "v₄ is subtracted, so its tangent is subtracted too.")
                    .misconception(PATH_DROPPED, 2, "x₂ reaches the result by the sine as well.")
                    .misconception(PATH_DROPPED, -COS, "x₂ reaches the result by the product as well.").hint(3));

    private Exercise10Key() {}
}
