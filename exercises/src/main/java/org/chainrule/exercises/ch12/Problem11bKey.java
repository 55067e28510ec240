package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.POWER_SLIP;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for step 12.11b: the partial derivatives of F = x² + xy + y³. */
public final class Problem11bKey {

    /** The two formulas. */
    public static final PartsKey KEY = PartsKey.of("F_x", of("2*x + y")
                    .misconception(OTHER_VARIABLE, "x + 3*y^2", "This is F_y; here x moves and y stays.")
                    .misconception(PATH_DROPPED, "2*x", "The term xy moves with x too: y is its factor."))
            .and("F_y", of("x + 3*y^2")
                    .misconception(OTHER_VARIABLE, "2*x + y", "This is F_x; here y moves and x stays.")
                    .misconception(PATH_DROPPED, "3*y^2", "The term xy moves with y too: x is its factor.")
                    .misconception(POWER_SLIP, "x + 3*y", "Right structure; the derivative of y³ is 3y²."));

    private Problem11bKey() {}

    private static ExpressionKey of(String formula) {
        return ExpressionKey.of(formula, "x", "y").hint(2);
    }
}
