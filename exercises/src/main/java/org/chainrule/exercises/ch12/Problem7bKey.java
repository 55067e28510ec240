package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import java.util.List;
import org.chainrule.diff.Jacobian;
import org.chainrule.judge.JacobianKey;
import org.chainrule.judge.PartsKey;

/** What is right for step 12.7b: the rows ∂L/∂W₂ and ∂L/∂h of the two-layer net. */
public final class Problem7bKey {

    /** The two rows. */
    public static final PartsKey KEY = PartsKey.of("∂L/∂W2", JacobianKey.of(row("w", -2, -2))
                    .misconception(SIGN, new double[][] {{2, 2}})
                    .misconception(INNER_FORGOTTEN, new double[][] {{-2, 0}})
                    .misconception(OTHER_VARIABLE, new double[][] {{-4, 2}}).hint(2))
            .and("∂L/∂h", JacobianKey.of(row("h", -8, 4))
                    .misconception(INNER_FORGOTTEN, new double[][] {{-4, 2}})
                    .misconception(POWER_SLIP, new double[][] {{-4, 2}})
                    .misconception(SIGN, new double[][] {{8, -4}})
                    .misconception(SIGN, new double[][] {{-8, -4}}).hint(2));

    private Problem7bKey() {}

    private static Jacobian row(String name, double first, double second) {
        return Jacobian.of(List.of("L"), List.of(name + "1", name + "2"), new double[][] {{first, second}});
    }
}
