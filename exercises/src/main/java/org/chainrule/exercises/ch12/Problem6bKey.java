package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.JacobianKey;

/** What is right for step 12.6b: the row DL by z, which is s − e₃ at s = (1/6, 1/3, 1/2). */
public final class Problem6bKey {

    /** The row. */
    public static final JacobianKey KEY = JacobianKey.ofChain(Problem6aKey.LOSS, Problem5cKey.SOFTMAX)
            .misconception(SIGN, new double[][] {{-1 / 6.0, -1 / 3.0, 0.5}})
            .misconception(PATH_DROPPED, new double[][] {{0, 0, -0.5}})
            .misconception(INNER_FORGOTTEN, new double[][] {{0, 0, -2}})
            .misconception(OTHER_VARIABLE, new double[][] {{-5 / 6.0, 1 / 3.0, 0.5}})
            .hint(2);

    private Problem6bKey() {}
}
