package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.PATH_DROPPED;

import java.util.List;
import org.chainrule.diff.Jacobian;
import org.chainrule.judge.JacobianKey;

/** What is right for step 12.3c: the derivative of f∘g∘e along e(τ) = (τ, 2τ) at τ = 1, a column of three numbers. */
public final class Problem3cKey {

    private static final Jacobian CURVE = Jacobian.of(List.of("s", "t"), List.of("τ"), new double[][] {{1}, {2}});

    /** The column. */
    public static final JacobianKey KEY = JacobianKey.ofChain(Jacobian.chain(Problem3aKey.OUTER, Problem3aKey.INNER), CURVE)
            .outerElsewhere(Jacobian.chain(Problem3aKey.OUTER_ELSEWHERE, Problem3aKey.INNER))
            .misconception(INNER_FORGOTTEN, new double[][] {{12}, {13}, {12}})
            .misconception(PATH_DROPPED, new double[][] {{8}, {8}, {6}})
            .hint(2);

    private Problem3cKey() {}
}
