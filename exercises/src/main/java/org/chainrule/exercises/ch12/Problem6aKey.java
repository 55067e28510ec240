package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import java.util.List;
import org.chainrule.diff.Jacobian;
import org.chainrule.judge.JacobianKey;

/** What is right for step 12.6a: the row DL by s of L = −ln s₃ at s = (1/6, 1/3, 1/2). */
public final class Problem6aKey {

    static final Jacobian LOSS = Jacobian.of(List.of("L"), List.of("s1", "s2", "s3"), new double[][] {{0, 0, -2}});

    /** The row. */
    public static final JacobianKey KEY = JacobianKey.of(LOSS)
            .misconception(SIGN, new double[][] {{0, 0, 2}})
            .misconception(OTHER_VARIABLE, new double[][] {{-6, 0, 0}})
            .misconception(OTHER_VARIABLE, new double[][] {{-6, -3, -2}})
            .misconception(POWER_SLIP, new double[][] {{0, 0, -0.5}})
            .misconception(POWER_SLIP, new double[][] {{0, 0, -4}})
            .hint(2);

    private Problem6aKey() {}
}
