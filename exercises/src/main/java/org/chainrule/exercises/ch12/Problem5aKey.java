package org.chainrule.exercises.ch12;

import org.chainrule.judge.NumbersKey;
import org.chainrule.judge.NumericKey;

/** What is right for step 12.5a: the softmax of (0, ln 2, ln 3). */
public final class Problem5aKey {

    private static final String SIGMOID = "This is the logistic sigmoid of one logit. Softmax looks at all three at once.";
    private static final String ALL = "Divide by the sum of all three exponentials.";

    private static final String SUM = "The exponentials are right, but they must be divided by their sum, so that the three add up to 1.";
    private static final String DIVIDE = "Add the three exponentials and divide each by the sum.";

    /** The three probabilities. */
    public static final NumbersKey KEY = NumbersKey.of(
            NumericKey.of("s1", 1 / 6.0).wrong(1, SUM, DIVIDE).wrong(0.5, SIGMOID, ALL).hint(2),
            NumericKey.of("s2", 1 / 3.0).wrong(2, SUM, DIVIDE).wrong(2 / 3.0, SIGMOID, ALL).hint(2),
            NumericKey.of("s3", 0.5).wrong(3, SUM, DIVIDE).wrong(0.75, SIGMOID, ALL).hint(2));

    private Problem5aKey() {}
}
