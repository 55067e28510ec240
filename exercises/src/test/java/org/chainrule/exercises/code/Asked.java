package org.chainrule.exercises.code;

import java.util.Random;
import java.util.function.Function;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;

/** A function of several numbers as a test gives it. */
public record Asked(Function<double[], Object> function) implements Answers, Answer {

    private static final Random CHANCE = new Random(9);

    /** What the key finds about a function of several numbers. */
    public static Finding judgeVector(Key key, Function<double[], Object> function) {
        return key.judge(new Asked(function));
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
    public Random random() {
        return CHANCE;
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
        try {
            return function.apply((double[]) arguments[0]);
        } catch (StackOverflowError e) {
            throw new AnswerProblem(AnswerProblem.Cause.THREW, "Your code calls itself without end (StackOverflowError).");
        } catch (RuntimeException e) {
            throw new AnswerProblem(AnswerProblem.Cause.THREW, "Your code stopped with " + e + ".");
        }
    }
}
