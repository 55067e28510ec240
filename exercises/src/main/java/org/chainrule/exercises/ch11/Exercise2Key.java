package org.chainrule.exercises.ch11;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.WRONG_POINT;

import java.util.List;
import org.chainrule.diff.Jacobian;
import org.chainrule.judge.JacobianKey;

/** What is right for exercise 11.2: diag(2z)·W for W = [[1, −2], [3, 1], [0, 2]] at z = (1, 5, 2). */
public final class Exercise2Key {

    /** The Jacobian of the layer; the slips forget W, take the slopes at a, or forget the 2 of 2z. */
    public static final JacobianKey KEY = JacobianKey.of(Jacobian.of(List.of("output 1", "output 2", "output 3"), List.of("a₁", "a₂"),
            new double[][] {{2, -4}, {30, 10}, {0, 8}}))
            .misconception(INNER_FORGOTTEN, new double[][] {{2, 0, 0}, {0, 10, 0}, {0, 0, 4}})
            .misconception(WRONG_POINT, new double[][] {{4, -4}, {12, 2}, {0, 4}})
            .misconception(POWER_SLIP, new double[][] {{1, -2}, {15, 5}, {0, 4}})
            .next("Multiply each row of W by the slope of σ at its own z.").hint(2);

    private Exercise2Key() {}
}
