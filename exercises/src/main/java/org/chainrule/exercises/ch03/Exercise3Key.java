package org.chainrule.exercises.ch03;

import static org.chainrule.judge.Misconception.COMPOSITION_AS_PRODUCT;
import static org.chainrule.judge.Misconception.DERIVATIVE_INSIDE;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.POWER_SLIP;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 3.3: the slope of (3x + 1)² − 2 at x = 2, where g(2) = 7, f′(7) = 14 and g′(2) = 3. */
public final class Exercise3Key {

    private static final String CONSTANT = "That would be the derivative of the number (f∘g)(2), which does not move.";
    private static final String FIRST = "Differentiate first, then put in x = 2.";
    private static final String VALUE = "This is the value (f∘g)(2), not the slope there.";

    private static final NumericKey INNER = NumericKey.of("innerValue", 7)
            .wrong(3, "This is the inner slope g′(2); asked for is the value g(2).", "Put x = 2 into 3x + 1.")
            .wrong(2, "This is x itself; the inner function makes another number of it.", "Put x = 2 into 3x + 1.")
            .hint(1);

    private static final NumericKey OUTER = NumericKey.of("outerSlopeThere", 14)
            .misconception(OUTER_AT_X, 4, "f′ is evaluated at x = 2; the left bar says at g(2).")
            .misconception(DERIVATIVE_INSIDE, 6, "f′ is evaluated at the inner slope; the left bar says at the inner value g(2).")
            .misconception(POWER_SLIP, 98, "Look at the exponent: the power rule lowers it by one.")
            .misconception(POWER_SLIP, 7, "This is g(2) itself; the exponent 2 comes down as a factor.")
            .wrong(47, "This is the value f(7), not the slope there.", "Differentiate f first, then put in 7.")
            .hint(3);

    private static final NumericKey PRODUCT = slope("slopeAt2");
    private static final NumericKey SECOND = slope("secondRoute")
            .wrong(36, "The constant term of the derivative is missing.", "Put x = 2 into your whole formula.");

    /** The inner value, the outer slope there, the product, and the same by the formula. */
    public static final NumbersKey KEY = NumbersKey.of(INNER, OUTER, PRODUCT, SECOND);

    private Exercise3Key() {}

    private static NumericKey slope(String name) {
        return NumericKey.of(name, 42)
                .misconception(OUTER_AT_X, 12, "f′ is evaluated at x = 2; it must be evaluated at g(2).")
                .misconception(INNER_FORGOTTEN, 14, "This is the outer slope alone; the inner slope is still to be multiplied.")
                .misconception(DERIVATIVE_INSIDE, 18, "f′ is evaluated at the inner slope; it must be evaluated at the inner value g(2).")
                .misconception(COMPOSITION_AS_PRODUCT, 34)
                .misconception(POWER_SLIP, 294, "Right structure; look at the exponent of the outer derivative.")
                .misconception(POWER_SLIP, 21, "Right structure; the exponent 2 comes down as a factor.")
                .wrong(0, CONSTANT, FIRST)
                .wrong(47, VALUE, FIRST)
                .hint(2);
    }
}
