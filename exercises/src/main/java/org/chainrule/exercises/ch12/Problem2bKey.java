package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.SIGN;

import java.util.List;
import org.chainrule.diff.Jacobian;
import org.chainrule.judge.JacobianKey;

/** What is right for step 12.2b: the row Du by (r, θ) of u = x² − y² at r = 2, θ = π/6, where x = √3 and y = 1. */
public final class Problem2bKey {

    private static final Jacobian OUTER = row(2 * Math.sqrt(3), -2);

    /** The product of the outer row and the inner matrix. */
    public static final JacobianKey KEY = JacobianKey.ofChain(OUTER, Problem2aKey.POLAR)
            .outerElsewhere(row(2 * 2, -2 * Math.PI / 6))
            .misconception(SIGN, new double[][] {{4, 0}})
            .misconception(PATH_DROPPED, new double[][] {{3, -2 * Math.sqrt(3)}})
            .misconception(INNER_FORGOTTEN, new double[][] {{2 * Math.sqrt(3), -2}})
            .hint(2);

    private Problem2bKey() {}

    private static Jacobian row(double byX, double byY) {
        return Jacobian.of(List.of("u"), List.of("x", "y"), new double[][] {{byX, byY}});
    }
}
