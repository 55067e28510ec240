package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.WRONG_POINT;

import java.util.List;
import org.chainrule.diff.Jacobian;
import org.chainrule.judge.JacobianKey;
import org.chainrule.judge.PartsKey;

/**
 * What is right for step 12.3a: J_f and J_g of f = (x², xy, y²) and g = (st, s + t), each at its own point: g at (1,
 * 2), f at g(1, 2) = (2, 3).
 */
public final class Problem3aKey {

    static final Jacobian OUTER = Jacobian.of(List.of("f1", "f2", "f3"), List.of("x", "y"), new double[][] {{4, 0}, {3, 2}, {0, 6}});
    static final Jacobian OUTER_ELSEWHERE = Jacobian.of(List.of("f1", "f2", "f3"), List.of("x", "y"), new double[][] {{2, 0}, {2, 1}, {0, 4}});
    static final Jacobian INNER = Jacobian.of(List.of("x", "y"), List.of("s", "t"), new double[][] {{2, 1}, {1, 1}});

    /** The two matrices. */
    public static final PartsKey KEY = PartsKey.of("J_f", JacobianKey.of(OUTER)
                    .misconception(WRONG_POINT, OUTER_ELSEWHERE.toArray())
                    .misconception(OTHER_VARIABLE, new double[][] {{0, 4}, {2, 3}, {6, 0}})
                    .misconception(POWER_SLIP, new double[][] {{2, 0}, {3, 2}, {0, 3}}).hint(2))
            .and("J_g", JacobianKey.of(INNER)
                    .misconception(OTHER_VARIABLE, new double[][] {{1, 2}, {1, 1}})
                    .misconception(WRONG_POINT, new double[][] {{3, 2}, {1, 1}}).hint(2));

    private Problem3aKey() {}
}
