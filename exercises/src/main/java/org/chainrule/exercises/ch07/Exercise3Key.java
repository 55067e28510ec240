package org.chainrule.exercises.ch07;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.POWER_SLIP;

import org.chainrule.diff.Jacobian;
import org.chainrule.judge.JacobianKey;
import org.chainrule.program.Program;

/** What is right for exercise 7.3: f = (x², xy, y²) after g = (st, s + t) at (1, 2), where g lands at (2, 3). */
public final class Exercise3Key {

    private static final Program OUTER = Program.parse("f1 = x^2; f2 = x*y; f3 = y^2; [f1, f2, f3]", "x", "y");
    private static final Jacobian INNER = Program.parse("x = s*t; y = s + t; [x, y]", "s", "t").at("s=1, t=2").jacobian();

    /** The Jacobian, 3×2. */
    public static final JacobianKey KEY = JacobianKey.ofChain(OUTER.at("x=2, y=3").jacobian(), INNER)
            .outerElsewhere(OUTER.at("x=1, y=2").jacobian())
            .misconception(INNER_FORGOTTEN, new double[][] {{4, 0}, {3, 2}, {0, 6}},
                    "This is Df where g lands; the inner Jacobian is still missing.")
            .misconception(POWER_SLIP, new double[][] {{4, 2}, {8, 5}, {3, 3}},
                    "Right structure; look at the exponents of f1 and f3: a square brings a factor 2.")
            .next("Work that row out again: a row of Df, times each column of Dg in turn.")
            .hint(2);

    private Exercise3Key() {}
}
