package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;

/** What is right for step 12.11c: dy/dx on the curve x² + xy + y³ = 11. */
public final class Problem11cKey {

    /** The formula. */
    public static final ExpressionKey KEY = ExpressionKey.of("-(2*x + y)/(x + 3*y^2)", "x", "y").on("x", 0.3, 3).on("y", 0.3, 3)
            .misconception(OTHER_VARIABLE, "-(x + 3*y^2)/(2*x + y)", "This is dx/dy, the same slope seen from the other axis.")
            .misconception(PATH_DROPPED, "-2*x/(x + 3*y^2)", "The term xy depends on x directly as well: its y is missing above.")
            .misconception(PATH_DROPPED, "-(2*x + y)/(3*y^2)", "The term xy depends on y too: its x is missing below.")
            .misconception(INNER_FORGOTTEN, "-(2*x + y)", "dy/dx stands as a factor beside F_y: divide by F_y.")
            .misconception(SIGN, "(2*x + y)/(x + 3*y^2)", "Right size, wrong sign: both contributions add up to 0, so they have opposite signs.")
            .hint(2);

    private Problem11cKey() {}
}
