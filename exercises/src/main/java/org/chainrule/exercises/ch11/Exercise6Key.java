package org.chainrule.exercises.ch11;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 11.6: pathwise derivatives of L = z³ with z = μ + σε at μ = 3, σ = ½ for ε = −2 and ε = 2. */
public final class Exercise6Key {

    private static final String AT_MU = "3z² is taken at μ; it must be taken at z = μ + σε.";
    private static final String SQUARE = "Right structure; look at the exponent in the derivative of z³.";
    private static final String NO_EPSILON = "The factor ∂z/∂σ = ε is missing.";

    /** Both derivatives for the first draw, then both averages. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("∂L/∂μ", 12).misconception(OUTER_AT_X, 27, AT_MU).misconception(POWER_SLIP, 6, SQUARE)
                    .misconception(OTHER_VARIABLE, -24, "This is ∂L/∂σ.").hint(3),
            NumericKey.of("∂L/∂σ", -24).misconception(INNER_FORGOTTEN, 12, NO_EPSILON).misconception(OUTER_AT_X, -54, AT_MU)
                    .misconception(POWER_SLIP, -12, SQUARE).misconception(SIGN, 24, "Right size, wrong sign: ε is negative.")
                    .wrong(6, "∂z/∂σ is ε, not σ.", "Differentiate μ + σε with ε held still.").hint(2),
            NumericKey.of("the average of ∂L/∂μ", 30).misconception(OUTER_AT_X, 27, AT_MU).misconception(POWER_SLIP, 9, SQUARE)
                    .misconception(OTHER_VARIABLE, 36, "This is the average of ∂L/∂σ.")
                    .wrong(48, "This is the second draw alone.", "Add both draws and divide by 2.")
                    .wrong(60, "This is the sum over the draws; asked for is the average.", "Divide by 2.").hint(3),
            NumericKey.of("the average of ∂L/∂σ", 36).misconception(INNER_FORGOTTEN, 30, NO_EPSILON)
                    .misconception(OUTER_AT_X, 0, AT_MU).misconception(POWER_SLIP, 6, SQUARE)
                    .misconception(SIGN, 60, "The sign of ε got lost in one of the draws.")
                    .wrong(96, "This is the second draw alone.", "Add both draws and divide by 2.")
                    .wrong(72, "This is the sum over the draws; asked for is the average.", "Divide by 2.").hint(2));

    private Exercise6Key() {}
}
