package org.chainrule.exercises.ch07;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 7.9: (4, 6, 9) + J·(0.01, −0.02) with the Jacobian J of exercise 7.3. */
public final class Exercise9Key {

    private static final double DS = 0.01;
    private static final double DT = -0.02;
    private static final double[][] J = {{8, 4}, {8, 5}, {6, 6}};
    private static final double[][] OUTER = {{4, 0}, {3, 2}, {0, 6}};
    private static final double X = 1.01 * 1.98;
    private static final double Y = 1.01 + 1.98;

    /** The three outputs. */
    public static final NumbersKey KEY = NumbersKey.of(part(0, 4, X * X), part(1, 6, X * Y), part(2, 9, Y * Y));

    private Exercise9Key() {}

    private static NumericKey part(int row, double before, double truth) {
        double byS = J[row][0] * DS;
        double byT = J[row][1] * DT;
        return NumericKey.of("f" + (row + 1), before + byS + byT)
                .wrong(truth, "This is the true value there; the linear approximation by the matrix is asked for.",
                        "Add the row of the Jacobian, times the step, to the old output.")
                .wrong(byS + byT, "This is the change only.", "Add it to the output at (1, 2).")
                .misconception(PATH_DROPPED, before + byS, "Only the change of s is counted; t moves this output too.")
                .misconception(PATH_DROPPED, before + byT, "Only the change of t is counted; s moves this output too.")
                .misconception(SIGN, before + byS - byT, "One sign is wrong: t becomes smaller.")
                .misconception(OTHER_VARIABLE, before + J[row][1] * DS + J[row][0] * DT,
                        "The entries of s and t changed places: the first column belongs to s.")
                .misconception(INNER_FORGOTTEN, before + OUTER[row][0] * DS + OUTER[row][1] * DT,
                        "This uses Df alone; the step in s and t has to pass through g first.")
                .hint(2);
    }
}
