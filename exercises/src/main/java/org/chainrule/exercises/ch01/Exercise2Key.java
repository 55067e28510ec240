package org.chainrule.exercises.ch01;

import org.chainrule.judge.ChoiceKey;
import org.chainrule.judge.PartsKey;

/**
 * What is right for exercise 1.2: with p : X → Y and q : Y → Z only q ∘ p exists and maps X → Z; with f(x) = √x and
 * g(x) = −1 − x² the composition f ∘ g has a value nowhere, and g ∘ f for x ≥ 0.
 */
public final class Exercise2Key {

    private static final ChoiceKey SETS = ChoiceKey.of("B", "3")
            .choice("A", "Y is the set in the middle; the result has gone one step further.")
            .choice("C", "p ∘ q lets q act first; what q gives, p does not take.")
            .choice("D", "Only one order fits; in the other, the outer function meets an element that it does not take.")
            .reason("1", "If any order were possible, choice D would be right.")
            .reason("2", "The function that acts first decides where the journey starts, not where it ends.")
            .next("Take an element of X and write down in which set it lies after each step.")
            .hint(1);

    private static final ChoiceKey NUMBERS = ChoiceKey.of("D", "1")
            .choice("A", "g(x) is always negative; put x = 1 into f ∘ g and see what the root meets.")
            .choice("B", "In f ∘ g the function g acts first; put x = 1 into it and see what the root meets.")
            .choice("C", "In g ∘ f the root acts first; put x = −4 into it before you simplify.")
            .reason("2", "The simplified formula forgets the first step, which may have failed already.")
            .reason("3", "Both functions must be able to act, the inner one on x and the outer one on the inner value.")
            .next("Put one positive and one negative number through both steps, in both orders.")
            .hint(2);

    /** Both parts. */
    public static final PartsKey KEY = PartsKey.of("part a", SETS).and("part b", NUMBERS);

    private Exercise2Key() {}
}
