package org.chainrule.judge;

import java.util.function.DoubleFunction;

/**
 * What is right where any number will do that passes a test, such as a point at which two functions differ.
 *
 * <pre>{@code
 * AnyNumberKey.of("the point", x -> x * x == 2 * x ? Finding.wrong("There they agree.", "Move the point.") : Finding.correct("They differ."));
 * }</pre>
 */
public final class AnyNumberKey extends ValueKey {

    private final String name;
    private final DoubleFunction<Finding> test;

    private AnyNumberKey(String name, DoubleFunction<Finding> test) {
        this.name = name;
        this.test = test;
    }

    /** A key for a number that the exercise calls by this name; the test is given finite numbers only. */
    public static AnyNumberKey of(String name, DoubleFunction<Finding> test) {
        return new AnyNumberKey(name, test);
    }

    @Override
    Finding judgeValue(Object value, Answers answers) {
        NumberGiven given = NumberGiven.read(value, name);
        return (given.problem() != null ? given.problem() : test.apply(given.number())).understood(given.understood());
    }
}
