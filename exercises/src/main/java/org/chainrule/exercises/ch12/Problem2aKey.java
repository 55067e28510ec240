package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.SIGN;

import java.util.List;
import org.chainrule.diff.Jacobian;
import org.chainrule.judge.JacobianKey;

/** What is right for step 12.2a: the Jacobian of polar coordinates at r = 2, θ = π/6. */
public final class Problem2aKey {

    private static final double ROOT = Math.sqrt(3);

    /** D(x, y) by (r, θ). */
    static final Jacobian POLAR = Jacobian.of(List.of("x", "y"), List.of("r", "θ"), new double[][] {{ROOT / 2, -1}, {0.5, ROOT}});

    /** The Jacobian. */
    public static final JacobianKey KEY = JacobianKey.of(POLAR)
            .misconception(OTHER_VARIABLE, new double[][] {{-1, ROOT / 2}, {ROOT, 0.5}})
            .misconception(SIGN, new double[][] {{ROOT / 2, 1}, {0.5, ROOT}})
            .misconception(SIGN, new double[][] {{ROOT / 2, 1}, {0.5, -ROOT}})
            .misconception(INNER_FORGOTTEN, new double[][] {{ROOT / 2, -0.5}, {0.5, ROOT / 2}})
            .hint(2);

    private Problem2aKey() {}
}
