package org.chainrule.exercises.ch10;

import static org.chainrule.judge.Misconception.ORDER_SWAPPED;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 10.4: the multiplications for the Jacobian of 1000 → 100 → 100 → 1, from either end. */
public final class Exercise4Key {

    private static final String SHAPES = "Each product of an a×b and a b×c matrix takes a·b·c multiplications.";
    private static final String OTHER_END = "Swap the two counts: begin at the other end.";

    /** Both counts. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("the forward count", 10_100_000)
                    .wrong(ORDER_SWAPPED.key(), 110_000, "This is the count of the reverse order; forward begins with J₂J₁.", OTHER_END)
                    .wrong(10_000_000, "Only the first product is counted.", "Add what J₃ times that result takes.")
                    .wrong(100_000, "Only one product is counted, and it is the smaller one.", "Add what J₂J₁ takes.")
                    .wrong(101_000, "Two dimensions are multiplied; a product needs three.", SHAPES).hint(3),
            NumericKey.of("the reverse count", 110_000)
                    .wrong(ORDER_SWAPPED.key(), 10_100_000, "This is the count of the forward order; reverse begins with J₃J₂.", OTHER_END)
                    .wrong(10_000, "Only the first product is counted.", "Add what that row times J₁ takes.")
                    .wrong(100_000, "Only the second product is counted.", "Add what J₃J₂ takes.")
                    .wrong(1100, "Two dimensions are multiplied; a product needs three.", SHAPES).hint(2));

    private Exercise4Key() {}
}
