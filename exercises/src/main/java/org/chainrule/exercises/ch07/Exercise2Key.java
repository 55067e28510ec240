package org.chainrule.exercises.ch07;

import static org.chainrule.judge.Misconception.GRADIENT_AS_ROW;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.ORDER_SWAPPED;
import static org.chainrule.judge.Misconception.TRANSPOSED;

import org.chainrule.judge.ChoiceKey;
import org.chainrule.judge.PartsKey;

/** What is right for exercise 7.2: the shapes of D(f∘g)(a) for g: R⁴→R³, f: R³→R², and of Dφ(b), ∇φ(b) for φ: R⁵→R. */
public final class Exercise2Key {

    private static final ChoiceKey CHAIN = ChoiceKey.of("D", "1")
            .choice("A", TRANSPOSED, "Rows are outputs, columns are inputs: yours is the other way round.")
            .choice("B", INNER_FORGOTTEN, "This is the shape of Df alone; the inner map is still missing.")
            .choice("C", "The 3 in the middle vanishes from the product; it does not remain.")
            .choice("E", ORDER_SWAPPED, "The inner map acts first, so its Jacobian stands on the right; then the shapes fit.")
            .reason("2", "Size does not decide: what remains are the rows of the left factor and the columns of the right one.")
            .reason("3", "The rows are those of the outer Jacobian, but the columns are those of the inner one.")
            .next("Write the two shapes side by side, outer map first, and look at the middle.")
            .hint(2);

    private static final ChoiceKey GRADIENT = ChoiceKey.of("C", "2")
            .choice("A", GRADIENT_AS_ROW, "Dφ has one output, so it has one row; only the gradient is a column.")
            .choice("B", GRADIENT_AS_ROW, "The gradient is the transpose of that row, so it is a column.")
            .choice("D", TRANSPOSED, "It is the other way round: rows are outputs, and φ has one.")
            .reason("1", "The shape decides whether a product exists, so it is no matter of taste.")
            .reason("3", "That would make Dφ a column too, but its columns belong to the inputs.")
            .next("Ask how many outputs φ has: that is the number of rows.")
            .hint(2);

    /** Both parts. */
    public static final PartsKey KEY = PartsKey.of("part one", CHAIN).and("part two", GRADIENT);

    private Exercise2Key() {}
}
