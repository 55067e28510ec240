package org.chainrule.exercises.ch12;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for step 12.13b: one step of Newton for x⁴/4 + xy + y² from (1, 1). */
public final class Problem13bKey {

    private static final String GRADIENT = "This is a step against the gradient; Newton asks the Hessian too.";
    private static final String DIAGONAL = "Only the diagonal of the Hessian was used; x and y are coupled by xy.";
    private static final String SOLVE = "Solve H·step = −∇f, two equations in two unknowns.";

    /** Both entries of the step. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("stepX", -0.2).wrong(-2, GRADIENT, SOLVE).wrong(-2 / 3.0, DIAGONAL, SOLVE).hint(2),
            NumericKey.of("stepY", -1.4).wrong(-3, GRADIENT, SOLVE).wrong(-1.5, DIAGONAL, SOLVE).hint(2));

    private Problem13bKey() {}
}
