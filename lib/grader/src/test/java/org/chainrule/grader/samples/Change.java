package org.chainrule.grader.samples;

import java.util.function.UnaryOperator;
import org.chainrule.grader.Draft;

/**
 * A change to the solved notebook that makes a sample of it.
 *
 * @param name the sample's learner, named by what is wrong
 * @param edit what is done to the notebook
 * @param earned what it should still earn
 * @param shows words that its feedback should show
 */
record Change(String name, UnaryOperator<Draft> edit, double earned, String shows) {

    private static final int FIRST_OWN_CELL = 2;

    /** A cell of the learner's own before all answers. */
    static Change cell(String name, String source, double earned, String shows) {
        return new Change(name, draft -> draft.insert(FIRST_OWN_CELL, source), earned, shows);
    }

    /** Another answer to exercise 6.3, which is worth two points and asks for {@code rc3}. */
    static Change answer(String name, String source, double earned, String shows) {
        return new Change(name, draft -> draft.answer("6.3", source), earned, shows);
    }

    /** Another body of the method that exercise 6.7 asks for, which is worth three points. */
    static Change method(String name, String body, double earned, String shows) {
        return new Change(name, draft -> draft.answer("6.7",
                "double totalDerivative(Graph graph, String from, String to) {\n" + body + "\n}"), earned, shows);
    }
}
