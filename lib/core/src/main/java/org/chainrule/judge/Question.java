package org.chainrule.judge;

import java.util.List;
import java.util.Map;

/**
 * One question to a learner's function, with its answer.
 *
 * @param arguments what the function is called with, as {@link Answer#at} takes it
 * @param said the arguments in words, such as "x = 2"
 * @param answer the right result
 * @param scale the size of the terms that make up the result: what a deviation is measured by
 * @param slips the results that misconceptions lead to
 */
public record Question(List<Object> arguments, String said, double answer, double scale, Map<Misconception, Double> slips) {

    /** Keeps copies. */
    public Question {
        arguments = List.copyOf(arguments);
        slips = Map.copyOf(slips);
    }
}
