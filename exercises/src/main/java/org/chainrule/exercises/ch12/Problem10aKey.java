package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.OTHER_VARIABLE;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for step 12.10a: multiplications of the chain 1000 → 100 → 100 → 1 and of its mirror image. */
public final class Problem10aKey {

    private static final String OTHER = "This is the count of the other direction.";
    private static final String HALF = "This is the first of the two products alone.";
    private static final String ADD = "Count both products and add.";

    /** Forward and reverse, then both for the mirror image. */
    public static final NumbersKey KEY = NumbersKey.of(dear("forward"), cheap("reverse"), cheap("mirrorForward"), dear("mirrorReverse"));

    private Problem10aKey() {}

    private static NumericKey dear(String name) {
        return NumericKey.of(name, 10_100_000).misconception(OTHER_VARIABLE, 110_000, OTHER).wrong(10_000_000, HALF, ADD).hint(2);
    }

    private static NumericKey cheap(String name) {
        return NumericKey.of(name, 110_000).misconception(OTHER_VARIABLE, 10_100_000, OTHER).wrong(10_000, HALF, ADD).hint(2);
    }
}
