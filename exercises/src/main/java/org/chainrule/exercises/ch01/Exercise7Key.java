package org.chainrule.exercises.ch01;

import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 1.7: the values of a = x − 2, b = a², c = 1 + b, y = 1/c at x = −1. */
public final class Exercise7Key {

    private static final String FOLLOWS = "This follows from a wrong b.";
    private static final String SQUARE = "Put the square right first, then work down from it.";

    /** The four numbers, from the inside out. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("a", -3)
                    .wrong(1, "You squared first; the subtraction stands in the innermost parentheses and acts first.",
                            "Start with what touches x first.")
                    .wrong(-1, "This is x itself; the first step subtracts 2 from it.", "Do the first step.").hint(2),
            NumericKey.of("b", 9)
                    .misconception(SIGN, -9, "Right size, wrong sign: the whole of a is squared, its minus sign included.")
                    .misconception(POWER_SLIP, -6, "The square of a is a times a, not 2 times a.").hint(3),
            NumericKey.of("c", 10)
                    .misconception(SIGN, -8, FOLLOWS + " Its sign was lost in the square.")
                    .misconception(POWER_SLIP, -5, FOLLOWS + " Right structure; look at the exponent.").next(SQUARE).hint(2),
            NumericKey.of("y", 0.1)
                    .misconception(SIGN, -0.125, FOLLOWS + " Its sign was lost in the square.")
                    .misconception(POWER_SLIP, -0.2, FOLLOWS + " Right structure; look at the exponent.")
                    .wrong(10, "This is c; the last step divides 1 by it.", "Do the last step.").next(SQUARE).hint(2));

    private Exercise7Key() {}
}
