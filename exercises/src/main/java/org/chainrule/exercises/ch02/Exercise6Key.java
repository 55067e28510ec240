package org.chainrule.exercises.ch02;

import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;

/** What is right for exercise 2.6: the tangent line of x³ − 2x at 2. */
public final class Exercise6Key {

    /** The line through (2, 4) with slope 10. */
    public static final ExpressionKey KEY = ExpressionKey.of("4 + 10*(x - 2)", "x")
            .wrong("4 + (3*x^2 - 2)*(x - 2)", "A tangent is a straight line, so its slope must be a number: the derivative at 2, not at x.",
                    "Put 2 into f′ before you build the line.")
            .wrong("3*x^2 - 2", "This is f′, which gives the slope at every x; the tangent is a straight line.",
                    "Work out f(2) and f′(2), then build the line from these two numbers.")
            .wrong("4 + 10*x", "This line has the right slope, but it reaches the height f(2) at x = 0.", "Count the way from x = 2.")
            .wrong("10*(x - 2)", "This line has the right slope, but at x = 2 its height is 0.", "Start at the height f(2).")
            .wrong("10*x", "This line has the right slope, but it does not go through the point of the curve.", "Start at the height f(2).")
            .wrong("10", "This is the slope; the line itself is asked for.", "Build the line that has this slope and goes through the point.")
            .wrong("4 + 12*(x - 2)", "The slope is not right yet: the term −2x has a derivative, too.", "Work out f′(x) term by term.")
            .misconception(SIGN, "4 - 10*(x - 2)", "Right point, right size of the slope, wrong sign: at 2 the curve rises.")
            .misconception(POWER_SLIP, "4 + 4*(x - 2)", "Right structure; look at the exponent in the derivative of x³.")
            .next("Check two things: the height of your line at x = 2, and its slope.")
            .hint(2);

    private Exercise6Key() {}
}
