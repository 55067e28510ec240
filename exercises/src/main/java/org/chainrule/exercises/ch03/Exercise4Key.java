package org.chainrule.exercises.ch03;

import static org.chainrule.judge.Misconception.COMPOSITION_AS_PRODUCT;
import static org.chainrule.judge.Misconception.DERIVATIVE_INSIDE;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;

import org.chainrule.judge.ChoiceKey;

/** What is right for exercise 3.4: the slope of f∘g at 2 is f′(g(2))·g′(2). */
public final class Exercise4Key {

    /** The expression with its reason. */
    public static final ChoiceKey KEY = ChoiceKey.of("E", "2")
            .choice("A", "(f∘g)(2) is a number, and the derivative of a number is 0.")
            .choice("B", OUTER_AT_X, "f′ is evaluated at 2, but f works at g(2).")
            .choice("C", INNER_FORGOTTEN, "This is the outer slope at the right place, but the inner slope is missing.")
            .choice("D", DERIVATIVE_INSIDE, "f works at the value g(2), not at the slope g′(2).")
            .choice("F", COMPOSITION_AS_PRODUCT, "This is the slope of the product f·g, not of f after g.")
            .reason("1", "Only the inner function works at the point that was asked for.")
            .reason("3", "Each step scales the nudge, not only the last one.")
            .reason("4", "That is the order that makes no sense: a value does not move.")
            .next("Try your line on exercise 3.3, where you know the slope.")
            .hint(2);

    private Exercise4Key() {}
}
