package org.chainrule.exercises.ch12;

import static org.chainrule.judge.Misconception.PATH_DROPPED;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for step 12.8b: how many layers the cotangent must pass, for four trainable sets of five layers. */
public final class Problem8bKey {

    private static final String FROM_BELOW = "This counts from the bottom; the cotangent starts at the top.";

    private static final String ONE_MORE = "This counts the trainable layer itself; the cotangent has arrived there and need not pass it.";
    private static final String BELOW = "Count the layers above the lowest trainable one.";

    /** The four counts: {5}, {3}, {1}, {1, 5}. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("only5", 0).wrong(1, ONE_MORE, BELOW).wrong(4, FROM_BELOW, BELOW).hint(2),
            NumericKey.of("only3", 2).wrong(3, ONE_MORE, BELOW).hint(2),
            NumericKey.of("only1", 4).wrong(5, ONE_MORE, BELOW).wrong(0, FROM_BELOW, BELOW).hint(2),
            NumericKey.of("both1and5", 4).wrong(5, ONE_MORE, BELOW)
                    .misconception(PATH_DROPPED, 0, "Layer 1 is trainable too, and its cotangent comes all the way down.").hint(2));

    private Problem8bKey() {}
}
