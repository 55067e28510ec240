package org.chainrule.exercises.ch12;

import org.chainrule.judge.JacobianKey;

/** What is right for step 12.3b: the product J_f J_g at (1, 2). */
public final class Problem3bKey {

    /** The product. */
    public static final JacobianKey KEY = JacobianKey.ofChain(Problem3aKey.OUTER, Problem3aKey.INNER)
            .outerElsewhere(Problem3aKey.OUTER_ELSEWHERE).hint(2);

    private Problem3bKey() {}
}
