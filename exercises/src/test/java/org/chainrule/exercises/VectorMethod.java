package org.chainrule.exercises;

import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;

/** A method of an array of numbers, as a test hands it in. */
public record VectorMethod(Function<double[], Object> method) implements Answer {

    /** What the key finds about such a method. */
    public static Finding judgeVector(Key key, Function<double[], Object> method) {
        return key.judge(new Given(new VectorMethod(method), Map.of(), new Random(6)));
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
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "A function was given.");
    }

    @Override
    public Object at(Object... arguments) {
        return method.apply((double[]) arguments[0]);
    }
}
