package org.chainrule.exercises.ch07;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.ORDER_SWAPPED;
import static org.chainrule.judge.Misconception.SIGN;
import static org.chainrule.judge.Misconception.TRANSPOSED;

import org.chainrule.diff.Jacobian;
import org.chainrule.judge.ChoiceKey;
import org.chainrule.judge.JacobianKey;
import org.chainrule.judge.PartsKey;
import org.chainrule.program.Program;

/**
 * What is right for exercise 7.5: f = (xy, x − y²) after g = (s² + t, s − t) at (2, −1), where g lands at (3, 3); the matrix
 * shown there is the one with Df at (2, −1).
 */
public final class Exercise5Key {

    private static final Program OUTER = Program.parse("u = x*y; v = x - y^2; [u, v]", "x", "y");
    private static final Program INNER = Program.parse("x = s^2 + t; y = s - t; [x, y]", "s", "t");
    private static final Jacobian OUTER_THERE = OUTER.at("x=3, y=3").jacobian();

    private static final ChoiceKey MISTAKE = ChoiceKey.of("C")
            .choice("A", ORDER_SWAPPED, "With the factors exchanged the first entry would be 13, and here it is not.")
            .choice("B", "The inner Jacobian belongs to the point where the inner map starts, and there it was taken.")
            .choice("D", TRANSPOSED, "The transpose would hold the right numbers in other places; these are other numbers.")
            .choice("E", INNER_FORGOTTEN, "Without the inner Jacobian the matrix would be Df alone; look at its second row.")
            .next("Make that mistake on purpose and compare with the matrix shown.")
            .hint(1);

    private static final JacobianKey REPAIRED = JacobianKey.ofChain(OUTER_THERE, INNER.at("s=2, t=-1").jacobian())
            .outerElsewhere(OUTER.at("x=2, y=-1").jacobian())
            .misconception(INNER_FORGOTTEN, OUTER_THERE.toArray(), "This is Df where g lands; the inner Jacobian is still missing.")
            .misconception(SIGN, new double[][] {{15, 0}, {10, -5}}, "Right size, one wrong sign: look at −y² in v.")
            .misconception(SIGN, new double[][] {{15, 6}, {-2, -5}}, "Right size, one wrong sign: look at −t in y.")
            .wrong(Jacobian.chain(OUTER_THERE, INNER.at("s=3, t=3").jacobian()).toArray(),
                    "Now the inner Jacobian is taken where g lands; it belongs where g starts.", "Put s and t into Dg, and x and y into Df.")
            .hint(3);

    /** The mistake and the right Jacobian. */
    public static final PartsKey KEY = PartsKey.of("the mistake", MISTAKE).and("the Jacobian", REPAIRED);

    private Exercise5Key() {}
}
