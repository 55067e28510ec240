package org.chainrule.exercises.ch04;

import static org.chainrule.judge.Misconception.DERIVATIVE_INSIDE;
import static org.chainrule.judge.Misconception.INNER_FORGOTTEN;
import static org.chainrule.judge.Misconception.OUTER_AT_X;

import org.chainrule.judge.PropertyKey;

/** What is right for exercise 4.5: the derivative of a chain of links, found by its properties on random chains. */
public final class Exercise5Key {

    private static final int LONG = 20_000;

    /** It is the true derivative on random chains of two to six links. */
    public static final PropertyKey TRUE = knowing(PropertyKey.of("gives the derivative of random chains",
            random -> Chains.random(random, 2 + random.nextInt(5)))
            .next("Follow your loop by hand for two links: at which number do you take the second slope?").hint(2));

    /** It is 1 for a chain without links, and the link's own slope for one. */
    public static final PropertyKey EMPTY = knowing(PropertyKey.of("gives 1 for a chain without links, and the slope for a single one",
            random -> Chains.random(random, random.nextInt(2)))
            .next("Look at the number that your product starts with.").hint(2));

    /** It manages a long chain. */
    public static final PropertyKey MANY = knowing(PropertyKey.of("manages a chain of " + LONG + " links",
            random -> Chains.sines(random, LONG)).questions(1)
            .next("Try your method on a chain of two sines by hand.").hint(3));

    private Exercise5Key() {}

    /** The same key, which knows the usual ways to be wrong. */
    private static PropertyKey knowing(PropertyKey key) {
        return key
                .misconception(OUTER_AT_X, Chains::allAtTheStart,
                        "All slopes are taken at x; each belongs at the value that the links before it deliver.")
                .misconception(INNER_FORGOTTEN, Chains::outermostAlone,
                        "Only the last link's slope comes out; each slope must multiply the product so far.")
                .misconception(DERIVATIVE_INSIDE, Chains::slopesOfSlopes,
                        "The slopes are fed into one another; what moves on along the chain is the value.")
                .wrong(Chains::tooLate, "Each slope is taken one place too late.", "In your loop, take the slope before you move the value on.")
                .wrong(Chains::lastLinkFirst, "Your walk begins with the last link of the list; the first one acts first.",
                        "Let the loop run through the list from its beginning.");
    }
}
