package org.chainrule.exercises.ch08;

import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OTHER_VARIABLE;
import static org.chainrule.judge.Misconception.PATH_DROPPED;
import static org.chainrule.judge.Misconception.SIGN;
import static org.chainrule.judge.Misconception.SUMS_MULTIPLIED;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 8.9: dF/dt for F = xy + 2tx along x = t², y = 3t at t = 1, route by route. */
public final class Exercise9Key {

    /** Through x, through y, directly, and in all. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("through x", 10)
                    .misconception(INNER_FORGOTTEN, 5, "This is ∂F/∂x alone; multiply it by the velocity in x.")
                    .misconception(OTHER_VARIABLE, 3, "This is the contribution through y.")
                    .wrong(6, "∂F/∂x has two terms: x occurs in xy and in 2tx.", "Differentiate both terms by x.").hint(3),
            NumericKey.of("through y", 3)
                    .misconception(INNER_FORGOTTEN, 1, "This is ∂F/∂y alone; multiply it by the velocity in y.")
                    .misconception(OTHER_VARIABLE, 10, "This is the contribution through x.").hint(2),
            NumericKey.of("directly", 2)
                    .misconception(SIGN, -2, "Right size, wrong sign: 2tx rises with t.")
                    .wrong(15, "This is the total derivative; here x and y are held fixed.", "Differentiate 2tx by t, with x as a constant.").hint(1),
            NumericKey.of("dF/dt", 15)
                    .misconception(PATH_DROPPED, 13, "Only the routes through x and y are counted; t reaches F directly too.")
                    .misconception(PATH_DROPPED, 2, "Only the direct route is counted; t reaches F through x and y too.")
                    .misconception(PATH_DROPPED, 12, "The route through y is missing.")
                    .misconception(PATH_DROPPED, 5, "The route through x is missing.")
                    .misconception(SUMS_MULTIPLIED, (5 + 1) * (2 + 3) + 2)
                    .misconception(INNER_FORGOTTEN, 8, "The partial derivatives are added without the velocities.")
                    .misconception(INNER_FORGOTTEN, 10, "The velocity in x is missing: multiply ∂F/∂x by it.")
                    .misconception(SIGN, 11, "One sign is wrong: the direct route pulls upward.")
                    .hint(2));

    private Exercise9Key() {}
}
