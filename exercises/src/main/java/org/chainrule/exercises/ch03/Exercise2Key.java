package org.chainrule.exercises.ch03;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;
import org.chainrule.judge.RequiredForm;

/** What is right for exercise 3.2: (3x + 1)² − 2 multiplied out, and the derivative of that sum. */
public final class Exercise2Key {

    private static final String COUNT = "Write (3x + 1)(3x + 1) and multiply each term by each.";

    private static final ExpressionKey SUM = ExpressionKey.of("9*x^2 + 6*x - 1", "x").form(RequiredForm.EXPANDED)
            .misconception(POWER_SLIP, "3*x^2 + 6*x - 1", "Look at the first term: the square of 3x has the square of 3 in it.")
            .wrong("9*x^2 - 1", "The middle term of the square is missing.", COUNT)
            .wrong("9*x^2 + 3*x - 1", "The middle term occurs twice: once for each order of its factors.", COUNT)
            .wrong("9*x^2 + 6*x + 1", "The square is right, but the outer function also subtracts 2.", "Go back to f(u) = u² − 2.")
            .hint(2);

    private static final ExpressionKey SLOPE = ExpressionKey.of("18*x + 6", "x")
            .misconception(INNER_FORGOTTEN, "6*x + 2",
                    "This is 2(3x + 1), the outer derivative alone; differentiate the sum of the first line instead.")
            .misconception(POWER_SLIP, "9*x + 6", "Look at the exponent of 9x²: it comes down as a factor.")
            .misconception(POWER_SLIP, "18*x^2 + 6", "Look at the exponent of 9x²: the power rule lowers it by one.")
            .wrong("18*x", "The term 6x has a slope too.", "Differentiate the sum term by term, and count its terms first.")
            .wrong("6*x + 6", "The first term of the sum is not right yet.", COUNT)
            .misconception(SIGN, "18*x - 6", "One sign is wrong: compare the middle terms, in the sum and in its derivative.")
            .hint(3);

    /** The sum and its derivative. */
    public static final PartsKey KEY = PartsKey.of("expanded", SUM).and("termByTerm", SLOPE);

    private Exercise2Key() {}
}
