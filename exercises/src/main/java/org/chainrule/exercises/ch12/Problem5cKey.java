package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.SIGN;

import java.util.List;
import org.chainrule.diff.Jacobian;
import org.chainrule.judge.JacobianKey;

/** What is right for step 12.5c: the Jacobian diag(s) − ssᵀ of softmax at s = (1/6, 1/3, 1/2). */
public final class Problem5cKey {

    static final Jacobian SOFTMAX = Jacobian.of(List.of("s1", "s2", "s3"), List.of("z1", "z2", "z3"), new double[][] {
            {5 / 36.0, -1 / 18.0, -1 / 12.0}, {-1 / 18.0, 2 / 9.0, -1 / 6.0}, {-1 / 12.0, -1 / 6.0, 1 / 4.0}});

    /** The Jacobian. */
    public static final JacobianKey KEY = JacobianKey.of(SOFTMAX)
            .misconception(PATH_DROPPED, new double[][] {{1 / 6.0, 0, 0}, {0, 1 / 3.0, 0}, {0, 0, 1 / 2.0}})
            .misconception(PATH_DROPPED, new double[][] {{5 / 36.0, 0, 0}, {0, 2 / 9.0, 0}, {0, 0, 1 / 4.0}})
            .misconception(SIGN, new double[][] {{5 / 36.0, 1 / 18.0, 1 / 12.0}, {1 / 18.0, 2 / 9.0, 1 / 6.0}, {1 / 12.0, 1 / 6.0, 1 / 4.0}})
            .misconception(SIGN, new double[][] {{-5 / 36.0, 1 / 18.0, 1 / 12.0}, {1 / 18.0, -2 / 9.0, 1 / 6.0}, {1 / 12.0, 1 / 6.0, -1 / 4.0}})
            .hint(2);

    private Problem5cKey() {}
}
