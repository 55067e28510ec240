package org.chainrule.judge;

import java.util.List;
import org.chainrule.program.Formula;

/**
 * A function as a learner gave it: typed as a formula, or written as a lambda.
 *
 * @param formula the typed formula; null if it was a lambda
 * @param problem why it cannot be read; null if it can
 */
record Candidate(RealFunction function, String understood, Formula formula, Finding problem) {

    /** A function of so many numbers. */
    @FunctionalInterface
    interface RealFunction {
        double at(double... point);
    }

    /**
     * Reads the answer as a function of these variables.
     *
     * @throws AnswerProblem if it cannot be read so
     */
    static Candidate read(Answer answer, List<String> variables) {
        return switch (answer.form()) {
            case VALUE -> ofValue(answer.value(), variables);
            case FUNCTION -> new Candidate(point -> number(answer.at(boxed(point))), "", null, null);
            case VECTOR_FUNCTION -> new Candidate(point -> number(answer.at((Object) point)), "", null, null);
            case GRAPH_FUNCTION -> throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND,
                    "A function of numbers is asked for here, but yours takes a graph.");
        };
    }

    private static Candidate ofValue(Object value, List<String> variables) {
        if (value instanceof Double number && Double.isNaN(number)) {
            return typed("", variables);
        }
        if (value instanceof Double number) {
            return new Candidate(point -> number, "You gave the number " + Words.number(number) + ".",
                    null, null);
        }
        if (value instanceof String text) {
            return typed(text, variables);
        }
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "A formula in " + Words.listed(variables)
                + " is asked for here, but you gave " + Words.kindOf(value) + ".");
    }

    private static Candidate typed(String text, List<String> variables) {
        if (text.isBlank()) {
            return unread(Finding.unanswered("Type your formula in " + Words.listed(variables)
                    + " between the quotation marks."));
        }
        FormulaGiven given = FormulaGiven.read(text, variables);
        return given.problem() != null ? unread(given.problem())
                : new Candidate(given.formula()::at, given.echo(), given.formula(), null);
    }

    private static Candidate unread(Finding problem) {
        return new Candidate(null, "", null, problem);
    }

    private static Object[] boxed(double[] point) {
        Object[] arguments = new Object[point.length];
        for (int i = 0; i < point.length; i++) {
            arguments[i] = point[i];
        }
        return arguments;
    }

    private static double number(Object result) {
        if (result instanceof Double number) {
            return number;
        }
        if (result instanceof double[] single && single.length == 1) {
            return single[0];
        }
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "Your function should give a number, but it gives "
                + Words.kindOf(result) + ".");
    }
}
