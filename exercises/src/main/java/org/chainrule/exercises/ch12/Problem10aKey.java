package org.chainrule.exercises.ch12;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for step 12.10a: multiplications of the chain 1000 → 100 → 100 → 1 and of its mirror image. */
public final class Problem10aKey {

    private static final String OTHER = "This is the count of the other direction.";
    private static final String BEGIN = "Forward mode begins at the input, reverse mode at the output.";
    private static final String HALF = "This is the first of the two products alone.";
    private static final String ADD = "Count both products and add.";

    /** Forward and reverse, then both for the mirror image. */
    public static final NumbersKey KEY = NumbersKey.of(dear("forward"), cheap("reverse"), cheap("mirrorForward"), dear("mirrorReverse"));

    private Problem10aKey() {}

    private static NumericKey dear(String name) {
        return NumericKey.of(name, 10_100_000).wrong(110_000, OTHER, BEGIN).wrong(10_000_000, HALF, ADD).hint(2);
    }

    private static NumericKey cheap(String name) {
        return NumericKey.of(name, 110_000).wrong(10_100_000, OTHER, BEGIN).wrong(10_000, HALF, ADD).hint(2);
    }
}
