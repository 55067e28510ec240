package org.chainrule.judge;

/**
 * An answer whose value is there already: a part of a larger one, or what was typed into a page.
 *
 * @param value plain data, as {@link Answer} says
 */
public record ValueAnswer(Object value) implements Answer {

    @Override
    public Form form() {
        return Form.VALUE;
    }

    @Override
    public int arity() {
        return 0;
    }

    @Override
    public Object at(Object... arguments) {
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND,
                "A function is asked for here, but you gave " + Words.kindOf(value) + ".");
    }
}
