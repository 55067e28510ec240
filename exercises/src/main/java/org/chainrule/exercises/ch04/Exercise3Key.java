package org.chainrule.exercises.ch04;

import static org.chainrule.judge.Misconception.COMPOSITION_AS_PRODUCT;
import static org.chainrule.judge.Misconception.DERIVATIVE_INSIDE;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;
import static org.chainrule.judge.Misconception.POWER_SLIP;
import static org.chainrule.judge.Misconception.SIGN;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;
import org.chainrule.judge.PartsKey;
import org.chainrule.judge.RequiredForm;

/** What is right for exercise 4.3 (RC2): the derivative of (3x + 1)³ + 8(3x + 1) + 6, by the chain rule and multiplied out. */
public final class Exercise3Key {

    private static final String MULTIPLY = "Write (3x + 1)(3x + 1)(3x + 1) and multiply each term by each.";
    private static final String COLLECT = "Collect all terms of this power: from the cube, from 8(3x + 1), and the 6.";

    private static final ExpressionKey BY_CHAIN = ExpressionKey.of("81*x^2 + 54*x + 33", "x")
            .misconception(INNER_FORGOTTEN, "27*x^2 + 18*x + 11", "You differentiated the outer polynomial but did not multiply by the inner slope.")
            .misconception(INNER_FORGOTTEN, "9*(3*x + 1)^2 + 8", "The inner slope is missing in the second term: it multiplies the whole sum.")
            .misconception(OUTER_AT_X, "9*x^2 + 24", "The outer derivative is evaluated at x; it must be evaluated at 3x + 1.")
            .misconception(DERIVATIVE_INSIDE, "105", "The inner slope went inside; what belongs there is 3x + 1 itself.")
            .misconception(COMPOSITION_AS_PRODUCT, "(3*x^2 + 8)*(3*x + 1) + (x^3 + 8*x + 6)*3",
                    "This is a polynomial of 3x + 1, not a polynomial times 3x + 1.")
            .misconception(POWER_SLIP, "(3*(3*x + 1) + 8)*3", "Right structure; look at the exponent in the derivative of u³.")
            .misconception(POWER_SLIP, "((3*x + 1)^2 + 8)*3", "Right structure; the exponent 3 comes down as a factor.")
            .wrong("(3*(3*x + 1)^2 + 8)*3 + 6", "The constant 6 does not move when x moves.", "What is the slope of a constant?")
            .hint(2);

    private static final NumbersKey COEFFICIENTS = NumbersKey.of(
            NumericKey.of("the coefficient of x³", 27)
                    .misconception(POWER_SLIP, 3, "The cube of 3x has the cube of 3 in it.").hint(2),
            NumericKey.of("the coefficient of x²", 27)
                    .misconception(POWER_SLIP, 9, "Look at the binomial: the term 3a²b has a factor 3, and a² has 9 in it.")
                    .wrong(0, "The middle terms of the cube are missing.", MULTIPLY).hint(2),
            NumericKey.of("the coefficient of x", 33)
                    .wrong(24, "The cube of 3x + 1 has a term with x too.", MULTIPLY)
                    .wrong(9, "The part from 8(3x + 1) is missing.", COLLECT)
                    .wrong(17, "8(3x + 1) is 24x + 8, not 8x + 8.", COLLECT).hint(2),
            NumericKey.of("the constant", 15)
                    .wrong(7, "The part from 8(3x + 1) is missing.", COLLECT)
                    .wrong(9, "The 6 at the end is missing.", COLLECT)
                    .wrong(14, "The part from the cube is missing.", COLLECT).hint(2));

    private static final ExpressionKey BY_TERMS = ExpressionKey.of("81*x^2 + 54*x + 33", "x").form(RequiredForm.EXPANDED)
            .misconception(INNER_FORGOTTEN, "27*x^2 + 18*x + 11",
                    "This is the outer derivative alone; differentiate the polynomial of the second line instead.")
            .misconception(OUTER_AT_X, "9*x^2 + 24", "This comes from the outer derivative at x; differentiate the polynomial of the second line.")
            .misconception(POWER_SLIP, "81*x^3 + 54*x^2 + 33*x", "The power rule lowers each exponent by one.")
            .misconception(POWER_SLIP, "27*x^2 + 27*x + 33", "The power rule brings each exponent down as a factor.")
            .misconception(SIGN, "81*x^2 - 54*x + 33", "One sign is wrong: compare the middle term with that of the polynomial.")
            .hint(3);

    /** By the chain rule; the four coefficients; term by term. */
    public static final PartsKey KEY = PartsKey.of("byChain", BY_CHAIN).and("coefficients", COEFFICIENTS).and("byTerms", BY_TERMS);

    private Exercise3Key() {}
}
