package org.chainrule.exercises.ch07;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.JacobianKey;
import org.chainrule.program.Program;

/** What is right for exercise 7.1: the Jacobian of p = x²y, q = yz at (2, 3, −1). */
public final class Exercise1Key {

    private static final double[] P = {12, 4, 0};
    private static final double[] Q = {0, -1, 3};

    /** The Jacobian, 2×3. */
    public static final JacobianKey KEY = JacobianKey.of(
            Program.parse("p = x^2*y; q = y*z; [p, q]", "x", "y", "z").at("x=2, y=3, z=-1").jacobian())
            .misconception(POWER_SLIP, new double[][] {{6, 4, 0}, Q}, "Right structure; look at the exponent in ∂p/∂x: the derivative of x² has a factor 2.")
            .misconception(POWER_SLIP, new double[][] {{12, 2, 0}, Q}, "Right structure; look at the exponent in ∂p/∂y: held fixed, x² stays a square.")
            .misconception(SIGN, new double[][] {P, {0, 1, 3}}, "Right size, one wrong sign: z is negative at this point.")
            .misconception(OTHER_VARIABLE, new double[][] {P, {0, 3, -1}}, "In the row of q two entries stand under each other's input.")
            .misconception(OTHER_VARIABLE, new double[][] {{4, 12, 0}, Q}, "In the row of p two entries stand under each other's input.")
            .misconception(OTHER_VARIABLE, new double[][] {{4, 12, 0}, {0, 3, -1}}, "In each row two entries stand under each other's input.")
            .hint(2);

    private Exercise1Key() {}
}
