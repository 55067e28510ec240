package org.chainrule.exercises.ch01;

import static org.chainrule.judge.Misconception.COMPOSITION_AS_PRODUCT;

import org.chainrule.judge.ChoiceKey;
import org.chainrule.judge.NumericKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 1.6: composition is associative only, shown with f(x) = x² and g(x) = x + 1 at 3 and at 0. */
public final class Exercise6Key {

    private static final String ORDER = "Right parts, wrong order: the function next to x acts first.";
    private static final String READ = "Read the composition from the right, and do the two steps in that order.";
    private static final String PRODUCT = "This multiplies the two values; in a composition one function acts on the other's value.";

    private static final ChoiceKey RULE = ChoiceKey.of("C", "2")
            .choice("A", "Compare your two numbers for x = 3: if the order did not matter, they would be equal.")
            .choice("B", "It is the other way round: compare the two orders at x = 3.")
            .choice("D", "One of the two rules does hold: write out (h ∘ g) ∘ f and h ∘ (g ∘ f) at x.")
            .reason("1", "One x where two functions agree does not make them equal.")
            .reason("3", "One pair that may be swapped says nothing about all pairs.")
            .next("Work out both orders at x = 3, then choose again.").hint(1);

    private static final NumericKey FIRST = NumericKey.of("(f ∘ g)(3)", 16)
            .wrong(10, ORDER, READ)
            .misconception(COMPOSITION_AS_PRODUCT, 9 * 4, PRODUCT).hint(2);

    private static final NumericKey SECOND = NumericKey.of("(g ∘ f)(3)", 10)
            .wrong(16, ORDER, READ)
            .misconception(COMPOSITION_AS_PRODUCT, 9 * 4, PRODUCT).hint(2);

    private static final NumericKey AGREE = NumericKey.of("x where both orders agree", 0)
            .wrong(1, "At x = 1 the two orders give 4 and 2.", "Set the two formulas equal and solve for x.")
            .wrong(3, "At x = 3 you have just found two different values.", "Set the two formulas equal and solve for x.")
            .next("Put your x into both formulas and compare.").hint(3);

    /** The rule with its reason, the two values, and the place where they agree. */
    public static final PartsKey KEY = PartsKey.of("the rule", RULE).and("(f ∘ g)(3)", FIRST).and("(g ∘ f)(3)", SECOND)
            .and("where they agree", AGREE);

    private Exercise6Key() {}
}
