package org.chainrule.exercises.ch02;

import org.chainrule.judge.ChoiceKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 2.8: what half the step does to the errors on the two branches of the V. */
public final class Exercise8Key {

    private static final String RIGHT_BRANCH = "On the right branch of the V the error shrinks with the step; this case is there.";
    private static final String LEFT_BRANCH = "On the left branch of the V rounding rules, and it grows as the step shrinks.";

    private static final ChoiceKey FORWARD_BIG = ChoiceKey.of("A")
            .choice("B", "A quarter would be an error that goes with h²; the forward difference's goes with h.")
            .choice("C", RIGHT_BRANCH).choice("D", RIGHT_BRANCH).next("Compare two rows of the chapter's table of errors.").hint(2);

    private static final ChoiceKey CENTRAL_BIG = ChoiceKey.of("B")
            .choice("A", "Half would be an error that goes with h; the terms with h cancel in the central difference.")
            .choice("C", RIGHT_BRANCH).choice("D", RIGHT_BRANCH).next("Compare two rows of the chapter's table of errors.").hint(3);

    /** The four cases, in the order of the text. */
    public static final PartsKey KEY = PartsKey.of("forward, h = 0.01", FORWARD_BIG).and("central, h = 0.01", CENTRAL_BIG)
            .and("forward, h = 1e-12", tiny()).and("central, h = 1e-12", tiny());

    private Exercise8Key() {}

    private static ChoiceKey tiny() {
        return ChoiceKey.of("C")
                .choice("A", LEFT_BRANCH).choice("B", LEFT_BRANCH)
                .choice("D", "Rounding spoils the same digits of f, but you divide by a smaller number.")
                .next("Find 1e-12 on the axis of the V, and follow the curve to the left.").hint(2);
    }
}
