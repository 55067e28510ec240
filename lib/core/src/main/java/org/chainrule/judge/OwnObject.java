package org.chainrule.judge;

/**
 * An object of a learner's own class: a dual number, a node of a graph. It stays where the learner's code runs, and nothing of
 * it but what its methods give comes to a check. Neither its text nor its equality is ever asked for.
 *
 * <p>Arguments of a call are numbers ({@code Double}), truth values, texts, arrays of numbers, and objects that the same answer
 * made. A method is known by its name and by what it takes, whether it is public or not.
 */
public interface OwnObject {

    /**
     * What a method gives, as plain data in one of the shapes of an {@link Answer}.
     *
     * @throws AnswerProblem if there is no such method, the call failed, or what it gives is no plain data
     */
    Object value(String method, Object... arguments);

    /**
     * The object of the learner's own that a method gives.
     *
     * @throws AnswerProblem if there is no such method, the call failed, or what it gives is no such object
     */
    OwnObject object(String method, Object... arguments);
}
