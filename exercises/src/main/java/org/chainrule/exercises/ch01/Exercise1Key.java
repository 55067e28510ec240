package org.chainrule.exercises.ch01;

import static org.chainrule.judge.Misconception.COMPOSITION_AS_PRODUCT;
import static org.chainrule.judge.Misconception.POWER_SLIP;

import org.chainrule.judge.ExpressionKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 1.1: the four compositions of f(x) = x − 3 and g(x) = x³. */
public final class Exercise1Key {

    private static final String ORDER = "Right parts, wrong order: the function next to x acts first.";
    private static final String READ = "Read the composition from the right, and do the two steps in that order.";
    private static final String PRODUCT = "This multiplies the two functions; in a composition one acts on the other's result.";

    private static final ExpressionKey G_AFTER_F = ExpressionKey.of("(x - 3)^3", "x")
            .wrong("x^3 - 3", ORDER, READ)
            .misconception(COMPOSITION_AS_PRODUCT, "x^3*(x - 3)", PRODUCT)
            .misconception(POWER_SLIP, "(x - 3)^2", "Right structure; look at the exponent of the outer function.")
            .wrong("x - 27", "Only the 3 was cubed: the whole inner function goes into the box.", "Put the inner function in parentheses.")
            .wrong("x^3 - 27", "The cube of a difference is not the difference of the cubes.",
                    "Leave the cube as it is; nothing needs to be multiplied out.")
            .hint(2);

    private static final ExpressionKey F_AFTER_G = ExpressionKey.of("x^3 - 3", "x")
            .wrong("(x - 3)^3", ORDER, READ)
            .misconception(COMPOSITION_AS_PRODUCT, "x^3*(x - 3)", PRODUCT)
            .misconception(POWER_SLIP, "x^2 - 3", "Right structure; look at the exponent of the inner function.")
            .hint(2);

    private static final ExpressionKey F_AFTER_F = ExpressionKey.of("x - 6", "x")
            .misconception(COMPOSITION_AS_PRODUCT, "(x - 3)^2", "This is f times f; asked for is f after f.")
            .wrong("x - 3", "This is f once; here it acts twice.", "Let f act on its own result.")
            .wrong("x + 6", "Right size, wrong direction: f subtracts, both times.", "Put x − 3 into the box of f.")
            .wrong("2*x - 6", "This adds the two results; the second f takes the result of the first.", "Put x − 3 into the box of f.")
            .hint(3);

    private static final ExpressionKey G_AFTER_G = ExpressionKey.of("x^9", "x")
            .misconception(COMPOSITION_AS_PRODUCT, "x^6", "This is the cube times the cube; asked for is the cube of the cube.")
            .misconception(POWER_SLIP, "x^27", "Right structure; look at the exponents: cubed twice is not to the power 3 to the 3.")
            .wrong("x^3", "This is g once; here it acts twice.", "Let g act on its own result.")
            .hint(3);

    /** The four formulas. */
    public static final PartsKey KEY = PartsKey.of("g ∘ f", G_AFTER_F).and("f ∘ g", F_AFTER_G).and("f ∘ f", F_AFTER_F)
            .and("g ∘ g", G_AFTER_G);

    private Exercise1Key() {}
}
