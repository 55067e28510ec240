package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.SIGN;

import java.util.List;
import org.chainrule.diff.Jacobian;
import org.chainrule.judge.JacobianKey;

/** What is right for step 12.7c: ∂L/∂W₁ of the two-layer net, in the shape of W₁. */
public final class Problem7cKey {

    /** The matrix. */
    public static final JacobianKey KEY = JacobianKey.of(Jacobian.of(List.of("row 1 of W₁", "row 2 of W₁"),
                    List.of("column 1", "column 2"), new double[][] {{-8, -16}, {4, 8}}))
            .misconception(INNER_FORGOTTEN, new double[][] {{-4, -8}, {2, 4}})
            .misconception(SIGN, new double[][] {{8, 16}, {-4, -8}})
            .misconception(SIGN, new double[][] {{-8, -16}, {-4, -8}})
            .hint(2);

    private Problem7cKey() {}
}
