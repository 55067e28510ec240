package org.chainrule.exercises.ch00;

import org.chainrule.judge.Misconception;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 0.1: the derivative of x² at 3. */
public final class Exercise1Key {

    /** The slope. */
    public static final NumericKey KEY = NumericKey.of("f′(3)", 6)
            .wrong(9, "This is f(3), the height of the parabola; its slope is asked for.",
                    "Differentiate first, and put in 3 only afterwards.")
            .wrong(3, "This is the point x = 3; the slope there is asked for.",
                    "Find f′(x) with the power rule, then put in 3.")
            .misconception(Misconception.SIGN, -6,
                    "Right size, wrong sign: to the right of 0 the parabola rises.");

    private Exercise1Key() {}
}
