package org.chainrule.exercises.ch04;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.POWER_SLIP;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 4.9: the slopes of a = 2x, b = eᵃ, c = 1 + b, y = √c at x = ln 3 / 2, where b = 3 and c = 4. */
public final class Exercise9Key {

    private static final double X = Math.log(3) / 2;

    private static final NumericKey B = NumericKey.of("slopeB", 3)
            .misconception(OUTER_AT_X, Math.exp(X), "The exponential is taken at x; it works at a.")
            .wrong(6, "This is already the running product; asked for is the local slope.", "Leave the factor 2 of the first row out.")
            .hint(3);

    private static final NumericKey C = NumericKey.of("slopeC", 1)
            .wrong(4, "This is the value of c, not its slope.", "How much does 1 + b grow when b grows by a little?")
            .wrong(3, "This is the value of b, not the slope of 1 + b.", "How much does 1 + b grow when b grows by a little?")
            .hint(2);

    private static final NumericKey Y = NumericKey.of("slopeY", 0.25)
            .misconception(OUTER_AT_X, 0.5 / Math.sqrt(X), "The root is taken at x; it works at c.")
            .misconception(OUTER_AT_X, 0.5 / Math.sqrt(3), "The root is taken at b; it works at c.")
            .misconception(POWER_SLIP, 1, "Look at the exponent: the derivative of the root has the root in the denominator.")
            .misconception(POWER_SLIP, 0.5, "Look at the exponent ½: it comes down as a factor.")
            .wrong(2, "This is the value of y, not its slope.", "Differentiate the root, then put in c.")
            .hint(2);

    private static final NumericKey PRODUCT = NumericKey.of("product", 1.5)
            .misconception(INNER_FORGOTTEN, 0.25, "This is the slope of the last link alone.")
            .misconception(INNER_FORGOTTEN, 0.75, "The first slope, 2, is not in your product yet.")
            .misconception(OUTER_AT_X, 2 * Math.exp(X) * 0.5 / Math.sqrt(X), "The outer slopes are taken at x; each belongs where its own link works.")
            .misconception(POWER_SLIP, 6, "Look at the exponent in the slope of the root.")
            .misconception(POWER_SLIP, 3, "Look at the exponent in the slope of the root: it comes down as a factor.")
            .wrong(6.25, "Slopes along a chain are multiplied, not added.", "Multiply the four slopes.")
            .hint(2);

    /** Three local slopes and the product of all four. */
    public static final NumbersKey KEY = NumbersKey.of(B, C, Y, PRODUCT);

    private Exercise9Key() {}
}
