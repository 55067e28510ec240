package org.chainrule.judge;

/** Puts a learner's result into one of the plain shapes that an {@link Answer} may have. */
public final class Values {

    private Values() {}

    /**
     * The plain form: numbers become {@code Double}, arrays of numbers {@code double[]} or {@code double[][]}; texts
     * and truth values stay.
     *
     * @throws AnswerProblem if the result is of a class that no exercise asks for
     */
    public static Object plain(Object result) {
        throw new UnsupportedOperationException();
    }
}
