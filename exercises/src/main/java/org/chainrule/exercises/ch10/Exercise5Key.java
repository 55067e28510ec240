package org.chainrule.exercises.ch10;

import static org.chainrule.judge.Misconception.ORDER_SWAPPED;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for exercise 10.5: multiplications and sweeps for the Jacobian of 1 → 100 → 100 → 1000. */
public final class Exercise5Key {

    private static final String ALL_MAPS = "This is the number of maps; each sweep goes through all of them.";
    private static final String COUNT = "A forward sweep gives a column, a reverse sweep a row: count these.";
    private static final String OTHER_END = "Swap the two counts: begin at the other end.";

    /** Both counts and both numbers of sweeps. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("the forward count", 110_000)
                    .wrong(ORDER_SWAPPED.key(), 10_100_000, "This is the count of the reverse order; forward begins with J₂J₁.", OTHER_END)
                    .wrong(10_000, "Only the first product is counted.", "Add what J₃ times that column takes.")
                    .wrong(100_000, "Only the second product is counted.", "Add what J₂J₁ takes.").hint(3),
            NumericKey.of("the reverse count", 10_100_000)
                    .wrong(ORDER_SWAPPED.key(), 110_000, "This is the count of the forward order; reverse begins with J₃J₂.", OTHER_END)
                    .wrong(10_000_000, "Only the first product is counted.", "Add what that result times J₁ takes.")
                    .wrong(100_000, "Only the second product is counted.", "Add what J₃J₂ takes.").hint(2),
            NumericKey.of("the number of forward sweeps", 1)
                    .wrong(ORDER_SWAPPED.key(), 1000, "This is the number of rows; a forward sweep gives a column.", COUNT)
                    .wrong(3, ALL_MAPS, COUNT).hint(2),
            NumericKey.of("the number of reverse sweeps", 1000)
                    .wrong(ORDER_SWAPPED.key(), 1, "This is the number of columns; a reverse sweep gives a row.", COUNT)
                    .wrong(3, ALL_MAPS, COUNT).hint(2));

    private Exercise5Key() {}
}
