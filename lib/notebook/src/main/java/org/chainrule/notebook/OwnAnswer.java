package org.chainrule.notebook;

import java.util.Set;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.AnswerProblem.Cause;
import org.chainrule.judge.OwnObject;
import org.chainrule.notebook.error.CellWatch;

/**
 * A learner's answer in this kernel: what is told in general words elsewhere is told here with the names of the cell.
 *
 * @param answer the answer as given
 * @param watch what is known of the running cell; null outside of a kernel
 */
record OwnAnswer(Answer answer, CellWatch watch) implements Answer {

    @Override
    public Form form() {
        return answer.form();
    }

    @Override
    public int arity() {
        return answer.arity();
    }

    @Override
    public Object value() {
        Object value;
        try {
            value = answer.value();
        } catch (AnswerProblem problem) {
            throw inNames(problem);
        }
        if (value == null) {
            throw new AnswerProblem(Cause.NOT_INITIALISED, "The answer is null, so it holds nothing: " + remedy() + ".");
        }
        return value;
    }

    @Override
    public Object at(Object... arguments) {
        try {
            return answer.at(arguments);
        } catch (AnswerProblem problem) {
            throw inNames(problem);
        }
    }

    @Override
    public OwnObject object(Object... arguments) {
        try {
            return answer.object(arguments);
        } catch (AnswerProblem problem) {
            throw inNames(problem);
        }
    }

    /** A method that was accepted although a name in it exists nowhere fails when it is called. */
    private AnswerProblem inNames(AnswerProblem problem) {
        if (problem.kind() != Cause.THREW || !problem.getMessage().contains("SPIResolutionException")) {
            return problem;
        }
        String general = "Your code uses a name that no cell has defined: mend its spelling or define it,"
                + " and re-run the cell.";
        return new AnswerProblem(Cause.UNDEFINED_NAME, watch == null ? general : watch.unusable().orElse(general));
    }

    private String remedy() {
        Set<String> variables = watch == null ? Set.of() : watch.variables();
        return variables.isEmpty() ? "re-run the cell that creates it"
                : "re-run the cell that creates " + String.join(" and ", variables);
    }
}
