package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.POWER_SLIP;

import org.chainrule.judge.ExpressionKey;

/** What is right for step 12.4c: the derivative of (x² + 1)^(3x). */
public final class Problem4cKey {

    /** The formula. */
    public static final ExpressionKey KEY = ExpressionKey.of("(x^2 + 1)^(3*x)*3*log(x^2 + 1) + 6*x^2*(x^2 + 1)^(3*x - 1)", "x").on("x", -1, 1.5)
            .misconception(PATH_DROPPED, "6*x^2*(x^2 + 1)^(3*x - 1)", "Only the base is counted, as if the exponent stood still.")
            .misconception(PATH_DROPPED, "(x^2 + 1)^(3*x)*3*log(x^2 + 1)", "Only the exponent is counted, as if the base stood still.")
            .misconception(INNER_FORGOTTEN, "3*x*(x^2 + 1)^(3*x - 1) + (x^2 + 1)^(3*x)*log(x^2 + 1)",
                    "The labels of u^v are right, but each path has a lower factor too: du/dx and dv/dx.")
            .misconception(POWER_SLIP, "6*x^2*(x^2 + 1)^(3*x) + (x^2 + 1)^(3*x)*3*log(x^2 + 1)",
                    "Right structure; the power rule lowers the exponent by one.")
            .hint(2);

    private Problem4cKey() {}
}
