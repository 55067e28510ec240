package org.chainrule.exercises.ch02;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 2.1: the difference quotients 2 + 3h of 3x² − 4x at 1, and their limit. */
public final class Exercise1Key {

    /** The quotients for h = 1, 0.1 and 0.01, and the limit. */
    public static final NumbersKey KEY = NumbersKey.of(quotient("h = 1", 1), quotient("h = 0.1", 0.1), quotient("h = 0.01", 0.01),
            NumericKey.of("limit", 2)
                    .wrong(0, "That is the limit of the difference; the quotient divides it by h first.",
                            "Divide every term of the difference by h, then let h go to 0.")
                    .wrong(-1, "This is f(1), the height at 1; the slope there is asked for.",
                            "Look where the quotients in your table are heading.")
                    .wrong(5, "This is the first quotient of the table; the limit is where they all are heading.",
                            "Write the quotient with h as a letter, then let h go to 0.").hint(2));

    private Exercise1Key() {}

    private static NumericKey quotient(String name, double h) {
        double there = f(1 + h);
        double here = f(1);
        NumericKey key = NumericKey.of("the quotient for " + name, 2 + 3 * h)
                .wrong(there / h, "You divided f(1 + h) alone; first f(1) must be subtracted.", "Work out f(1) and subtract it, with its sign.")
                .wrong((there + here) / h, "You added f(1) instead of subtracting it: it is negative, so two minus signs meet.",
                        "Put f(1) in parentheses, then subtract.");
        return (h == 1 ? key : key.wrong(there - here, "This is the difference; it must still be divided by h.", "Divide by h.")).hint(3);
    }

    private static double f(double x) {
        return 3 * x * x - 4 * x;
    }
}
