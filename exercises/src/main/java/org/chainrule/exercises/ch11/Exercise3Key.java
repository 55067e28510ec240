package org.chainrule.exercises.ch11;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;
import static org.chainrule.judge.Misconception.WRONG_POINT;

import java.util.List;
import org.chainrule.diff.Jacobian;
import org.chainrule.judge.JacobianKey;
import org.chainrule.judge.PartsKey;

/**
 * What is right for exercise 11.3: both gradients of L = ½(ŷ − y)², ŷ = W₂a, a = z², z = W₁x at x = (3, 1), y = −12, where
 * z = (2, 5), ŷ − y = 3 and the cotangent of z is (48, −30).
 */
public final class Exercise3Key {

    private static final JacobianKey OUTER = JacobianKey.of(Jacobian.of(List.of("output"), List.of("a₁", "a₂"), new double[][] {{12, 75}}))
            .misconception(SIGN, new double[][] {{-12, -75}})
            .misconception(WRONG_POINT, new double[][] {{6, 15}})
            .next("Multiply ŷ − y by each entry of a.").hint(2);

    /** The slips forget the slopes 2z, take them at a, or forget their 2. */
    private static final JacobianKey INNER = JacobianKey.of(Jacobian.of(List.of("unit 1", "unit 2"), List.of("x₁", "x₂"),
            new double[][] {{144, 48}, {-90, -30}}))
            .misconception(INNER_FORGOTTEN, new double[][] {{36, 12}, {-9, -3}})
            .misconception(WRONG_POINT, new double[][] {{288, 96}, {-450, -150}})
            .misconception(POWER_SLIP, new double[][] {{72, 24}, {-45, -15}})
            .misconception(SIGN, new double[][] {{-144, -48}, {90, 30}})
            .next("Work out the cotangent of z first, then multiply it by each entry of x.").hint(2);

    /** The gradient with respect to the outer weights, then that with respect to the inner ones. */
    public static final PartsKey KEY = PartsKey.of("∂L/∂W₂", OUTER).and("∂L/∂W₁", INNER);

    private Exercise3Key() {}
}
