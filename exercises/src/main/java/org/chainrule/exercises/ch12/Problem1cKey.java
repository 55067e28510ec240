package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SUMS_MULTIPLIED;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for step 12.1c: dw/ds and dw/dt at (2, 1), where x = 2, y = 3, z = 1. */
public final class Problem1cKey {

    /** The two numbers. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("dw/ds", 5)
                    .misconception(PATH_DROPPED, 3, "Only the path through x is counted; s also reaches w through y.")
                    .misconception(PATH_DROPPED, 2, "Only the path through y is counted; s also reaches w through x.")
                    .misconception(OTHER_VARIABLE, 16, "This is dw/dt.")
                    .misconception(SUMS_MULTIPLIED, 10).hint(2),
            NumericKey.of("dw/dt", 16)
                    .misconception(PATH_DROPPED, 10, "One of the three paths is missing.")
                    .misconception(PATH_DROPPED, 12, "The path through y is missing.")
                    .misconception(OTHER_VARIABLE, 5, "This is dw/ds.")
                    .misconception(SUMS_MULTIPLIED, 49)
                    .misconception(POWER_SLIP, 13, "Right structure; look at the exponent in z²: its derivative is 2z.").hint(2));

    private Problem1cKey() {}
}
