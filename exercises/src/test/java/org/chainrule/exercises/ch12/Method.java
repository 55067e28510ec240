package org.chainrule.exercises.ch12;

import java.util.Random;
import java.util.function.Function;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.judge.Values;

/** A method of many numbers as a test gives it, alone among the answers. */
record Method(Function<double[], Object> body, Random random) implements Answers, Answer {

    /** What the key finds about a method. */
    static Finding judge(Key key, Function<double[], Object> body) {
        return key.judge(new Method(body, new Random(12)));
    }

    @Override
    public Answer answer() {
        return this;
    }

    @Override
    public Answer answerTo(String exerciseId) {
        return null;
    }

    @Override
    public Form form() {
        return Form.VECTOR_FUNCTION;
    }

    @Override
    public int arity() {
        return 1;
    }

    @Override
    public Object value() {
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "A method was given.");
    }

    @Override
    public Object at(Object... arguments) {
        return Values.plain(body.apply((double[]) arguments[0]));
    }
}
