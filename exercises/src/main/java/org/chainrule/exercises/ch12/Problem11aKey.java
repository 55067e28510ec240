package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for step 12.11a: the slope of the inverse of f(x) = x³ + x at 2 = f(1) and at 10 = f(2). */
public final class Problem11aKey {

    private static final String WHERE = "f′ is taken at the number y; it must be taken at the x with f(x) = y.";
    private static final String UPSIDE_DOWN = "This is f′; the inverse function's slope is its reciprocal.";

    /** At 2 and at 10. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("slopeAt2", 1 / 4.0).misconception(OUTER_AT_X, 1 / 13.0, WHERE).misconception(INNER_FORGOTTEN, 4, UPSIDE_DOWN).hint(2),
            NumericKey.of("slopeAt10", 1 / 13.0).misconception(OUTER_AT_X, 1 / 301.0, WHERE).misconception(INNER_FORGOTTEN, 13, UPSIDE_DOWN).hint(2));

    private Problem11aKey() {}
}
