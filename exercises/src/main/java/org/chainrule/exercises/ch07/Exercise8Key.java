package org.chainrule.exercises.ch07;

import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.JacobianKey;
import org.chainrule.judge.PartsKey;
import org.chainrule.program.Program;

/** What is right for exercise 7.8: the Jacobians of polar coordinates and of their inverse at r = 2, θ = π/6. */
public final class Exercise8Key {

    private static final double HALF = 0.5;
    private static final double ROOT = Math.sqrt(3);
    private static final String ENTRYWISE = "The entries were inverted one by one; it is the matrix that has to be inverted.";

    private static final JacobianKey THERE = JacobianKey.of(
            Program.parse("x = r*cos(θ); y = r*sin(θ); [x, y]", "r", "θ").at("r=2, θ=PI/6").jacobian())
            .misconception(SIGN, new double[][] {{ROOT / 2, 1}, {HALF, ROOT}}, "Right size, one wrong sign: the derivative of cos is −sin.")
            .wrong(new double[][] {{ROOT / 2, -HALF}, {HALF, ROOT / 2}}, "In the column of θ the factor r is lost: held fixed, it stays.",
                    "Differentiate r·cos θ and r·sin θ by θ, with r as a constant.")
            .hint(3);

    private static final JacobianKey HOME = JacobianKey.of(
            Program.parse("r = sqrt(x^2 + y^2); θ = atan(y/x); [r, θ]", "x", "y").at("x=2*cos(PI/6), y=2*sin(PI/6)").jacobian())
            .misconception(SIGN, new double[][] {{ROOT / 2, -HALF}, {HALF / 2, ROOT / 4}}, "Right size, two wrong signs: look at −b and −c in the inverse.")
            .wrong(new double[][] {{ROOT / 2, HALF}, {-1, ROOT}}, "This is the other matrix turned over; its inverse is something else.",
                    "Multiply your two matrices: the unit matrix should come out.")
            .wrong(new double[][] {{2 / ROOT, -1}, {2, 1 / ROOT}}, ENTRYWISE, "Use the formula of hint 2.")
            .wrong(new double[][] {{ROOT, 1}, {-HALF, ROOT / 2}}, "The division by ad − bc is missing.", "Work out ad − bc and divide each entry by it.")
            .hint(2);

    /** The way there and the way home. */
    public static final PartsKey KEY = PartsKey.of("there", THERE).and("home", HOME);

    private Exercise8Key() {}
}
