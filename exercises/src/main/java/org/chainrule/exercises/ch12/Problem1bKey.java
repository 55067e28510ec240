package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.POWER_SLIP;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for step 12.1b: the total derivatives of w = xy + z² by s and by t, as formulas in s and t. */
public final class Problem1bKey {

    private static final ExpressionKey BY_S = ExpressionKey.of("2*s*t + t^3", "s", "t")
            .misconception(PATH_DROPPED, "t*(s + t^2)", "Only the path through x is counted; s also reaches w through y.")
            .misconception(PATH_DROPPED, "s*t", "Only the path through y is counted; s also reaches w through x.")
            .misconception(OTHER_VARIABLE, "s^2 + 3*s*t^2 + 6*t^5", "This is dw/dt; the paths of dw/ds start at s.")
            .misconception(POWER_SLIP, "2*s*t + t^2", "Right structure; look at the exponent of t in t·t².")
            .hint(2);

    private static final ExpressionKey BY_T = ExpressionKey.of("s^2 + 3*s*t^2 + 6*t^5", "s", "t")
            .misconception(PATH_DROPPED, "s^2 + 3*s*t^2", "The path through z is missing.")
            .misconception(PATH_DROPPED, "s^2 + s*t^2 + 6*t^5", "The path through y is missing.")
            .misconception(PATH_DROPPED, "2*s*t^2 + 6*t^5", "The path through x is missing.")
            .misconception(OTHER_VARIABLE, "2*s*t + t^3", "This is dw/ds; the paths of dw/dt start at t.")
            .misconception(POWER_SLIP, "s^2 + 3*s*t^2 + 3*t^5", "Right structure; look at the exponent in z²: its derivative is 2z.")
            .misconception(POWER_SLIP, "s^2 + 3*s*t^2 + 6*t^6", "Right structure; look at the exponent in t³·t².")
            .hint(2);

    /** The two formulas. */
    public static final PartsKey KEY = PartsKey.of("dw/ds", BY_S).and("dw/dt", BY_T);

    private Problem1bKey() {}
}
