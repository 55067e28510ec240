package org.chainrule.exercises.ch02;

import org.chainrule.judge.ChoiceKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 2.5: |x| has a corner at 0, x|x| is differentiable, √x starts vertically, ⌊x⌋ jumps. */
public final class Exercise5Key {

    private static final String QUOTIENT = "Write down f(h)/h for a small positive and a small negative h.";

    private static final ChoiceKey ABS = ChoiceKey.of("B")
            .choice("A", "The quotient |h|/h is one number on the right and another on the left.")
            .choice("C", "The quotient |h|/h stays small: it is never larger than 1.")
            .choice("D", "There is no jump: near 0 the values of |x| are near 0, on both sides.").next(QUOTIENT).hint(1);

    private static final ChoiceKey PRODUCT = ChoiceKey.of("A")
            .choice("B", "The corner of |x| is multiplied by x: work out h·|h|/h on both sides.")
            .choice("C", "The quotient h·|h|/h becomes smaller, not larger, as h shrinks.")
            .choice("D", "There is no jump: near 0 the values of x·|x| are near 0, on both sides.").next(QUOTIENT).hint(3);

    private static final ChoiceKey ROOT = ChoiceKey.of("C")
            .choice("A", "Work out √h/h for h = 0.01 and for h = 0.0001: does it settle?")
            .choice("B", "There are no values on the left at all; look at what happens on the right.")
            .choice("D", "There is no jump: for small x the root is small.").next(QUOTIENT).hint(3);

    private static final ChoiceKey FLOOR = ChoiceKey.of("D")
            .choice("A", "From the right it is flat; look at its value at −0.001.")
            .choice("B", "For two one-sided limits of the quotient it would have to be continuous; look at its value at −0.001.")
            .choice("C", "It does jump; look at its value at −0.001.").next(QUOTIENT).hint(1);

    /** The four functions, in the order of the text. */
    public static final PartsKey KEY = PartsKey.of("|x|", ABS).and("x·|x|", PRODUCT).and("√x", ROOT).and("⌊x⌋", FLOOR);

    private Exercise5Key() {}
}
