package org.chainrule.exercises.ch04;

import org.chainrule.judge.PropertyKey;

/** What is right for exercise 4.5: the derivative of a chain of links, found by its properties on random chains. */
public final class Exercise5Key {

    private static final int LONG = 20_000;

    /** It is the true derivative on random chains of two to six links. */
    public static final PropertyKey TRUE = PropertyKey.of("gives the derivative of random chains",
            random -> Chains.random(random, 2 + random.nextInt(5)))
            .next("Follow your loop by hand for two links: at which number do you take the second slope?").hint(2);

    /** It is 1 for a chain without links, and the link's own slope for one. */
    public static final PropertyKey EMPTY = PropertyKey.of("gives 1 for a chain without links, and the slope for a single one",
            random -> Chains.random(random, random.nextInt(2)))
            .next("Look at the number that your product starts with.").hint(2);

    /** It manages a long chain. */
    public static final PropertyKey MANY = PropertyKey.of("manages a chain of " + LONG + " links",
            random -> Chains.sines(random, LONG)).questions(1)
            .next("Try your method on a chain of two sines by hand.").hint(3);

    private Exercise5Key() {}
}
