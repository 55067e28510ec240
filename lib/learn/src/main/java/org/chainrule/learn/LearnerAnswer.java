package org.chainrule.learn;

import java.util.Arrays;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.OwnObject;
import org.chainrule.judge.Values;
import org.chainrule.program.Graph;

/** An answer that is the learner's own lambda, in the same Java machine. */
final class LearnerAnswer implements Answer {

    /** The lambda, whatever its arity. */
    private interface Call {
        Object with(Object[] arguments) throws Exception;
    }

    private final Form form;
    private final int arity;
    private final Call call;

    private LearnerAnswer(Form form, int arity, Call call) {
        this.form = form;
        this.arity = arity;
        this.call = call;
    }

    static Answer of(Value value) {
        return new LearnerAnswer(Form.VALUE, 0, a -> value.get());
    }

    static Answer of(Of1 f) {
        return new LearnerAnswer(Form.FUNCTION, 1, a -> f.apply((Double) a[0]));
    }

    static Answer of(Of2 f) {
        return new LearnerAnswer(Form.FUNCTION, 2, a -> f.apply((Double) a[0], (Double) a[1]));
    }

    static Answer of(Of3 f) {
        return new LearnerAnswer(Form.FUNCTION, 3, a -> f.apply((Double) a[0], (Double) a[1], (Double) a[2]));
    }

    static Answer of(OfVector f) {
        return new LearnerAnswer(Form.VECTOR_FUNCTION, 1, a -> f.apply((double[]) a[0]));
    }

    static Answer of(OfGraph f) {
        return new LearnerAnswer(Form.GRAPH_FUNCTION, 3, a -> f.apply((Graph) a[0], (String) a[1], (String) a[2]));
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public int arity() {
        return arity;
    }

    @Override
    public Object value() {
        if (form != Form.VALUE) {
            throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND,
                    "A value is asked for here, but a function was given: write () -> and the value.");
        }
        return result();
    }

    @Override
    public Object at(Object... arguments) {
        refuseOthers(arguments);
        return result(arguments);
    }

    @Override
    public OwnObject object(Object... arguments) {
        if (form != Form.VALUE || arguments.length > 0) {
            refuseOthers(arguments);
        }
        return LearnersObject.of(LearnersCode.result(() -> call.with(arguments)));
    }

    private void refuseOthers(Object[] arguments) {
        if (form == Form.VALUE) {
            throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND,
                    "A function is asked for here, but a value was given: write the function with its arguments before ->.");
        }
        if (Arrays.stream(arguments).anyMatch(OwnObject.class::isInstance)) {
            throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND,
                    "This exercise's check hands an object to a function of numbers: it must call the object's methods instead. Tell your teacher.");
        }
        if (form == Form.FUNCTION && arguments.length == 1 && arguments[0] instanceof double[]
                || form == Form.VECTOR_FUNCTION && !(arguments[0] instanceof double[])) {
            throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, form == Form.FUNCTION
                    ? "This function takes a list of numbers, in[0], in[1] and so on: write checkVector in place of check, as the cell did at first."
                    : "This function takes its numbers one by one: write check in place of checkVector, as the cell did at first.");
        }
        if (form == Form.FUNCTION && arguments.length != arity) {
            throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "A function of " + arguments.length
                    + " number(s) is asked for here, but yours takes " + arity + ".");
        }
    }

    private Object result(Object... arguments) {
        return LearnersCode.result(() -> Values.plain(call.with(arguments)));
    }
}
