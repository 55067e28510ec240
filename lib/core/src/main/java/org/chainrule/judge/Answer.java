package org.chainrule.judge;

/**
 * What a learner gave for one exercise: a value, or a function that can be called.
 *
 * <p>The same interface stands before the learner's own lambda (in the notebook), before a pipe to a sandbox (in the
 * grader) and before a form field (on a page), so one {@link Key} judges in all three.
 *
 * <p>What comes back is plain data, already put into one of these shapes by {@link Values#plain}: {@code Double},
 * {@code Boolean}, {@code String}, {@code double[]}, {@code double[][]}, {@code String[]}, {@code Object[]} of these,
 * or {@code null}.
 */
public interface Answer {

    /** The shapes that an answer can have. */
    enum Form { VALUE, FUNCTION, VECTOR_FUNCTION, GRAPH_FUNCTION }

    /** The shape of this answer. */
    Form form();

    /** How many numbers the function takes; 0 for a value. */
    int arity();

    /**
     * The value given.
     *
     * @throws AnswerProblem if there is none, or computing it failed
     */
    Object value();

    /**
     * The result of the learner's function.
     *
     * @param arguments numbers ({@code Double}) for {@link Form#FUNCTION}; one {@code double[]} for
     *     {@link Form#VECTOR_FUNCTION}; a graph and two node names for {@link Form#GRAPH_FUNCTION}; never an {@link OwnObject}
     * @throws AnswerProblem if this is not a function of such arguments, or the call failed
     */
    Object at(Object... arguments);

    /**
     * The object of the learner's own class that the answer is, or that the learner's function makes of these arguments.
     *
     * @throws AnswerProblem if it gives no such object, or the call failed
     */
    default OwnObject object(Object... arguments) {
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND,
                "An object of a class of your own is asked for here: write the function that makes one.");
    }
}
