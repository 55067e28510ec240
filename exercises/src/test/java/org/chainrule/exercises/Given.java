package org.chainrule.exercises;

import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.judge.Values;
import org.chainrule.program.Graph;

/** Answers as a test gives them: one to be judged, and those to earlier exercises. */
public record Given(Answer answer, Map<String, Answer> earlier, Random random) implements Answers {

    /** A method that reads a graph between two of its nodes. */
    @FunctionalInterface
    public interface GraphMethod {
        double apply(Graph graph, String from, String to);
    }

    /** What the key finds about a value. */
    public static Finding judge(Key key, Object value) {
        return key.judge(new Given(new Plain(value, null), Map.of(), new Random(6)));
    }

    /** What the key finds about a value after another exercise was answered. */
    public static Finding judge(Key key, Object value, String earlierId, Object earlierValue) {
        return key.judge(new Given(new Plain(value, null), Map.of(earlierId, new Plain(earlierValue, null)), new Random(6)));
    }

    /** What the key finds about a method that reads a graph. */
    public static Finding judgeMethod(Key key, GraphMethod method) {
        return key.judge(new Given(new Plain(null, method), Map.of(), new Random(6)));
    }

    /** What the key finds about a method that reads a point in several dimensions. */
    public static Finding judgeVector(Key key, Function<double[], Object> method) {
        return key.judge(new Given(new OfPoint(method), Map.of(), new Random(6)));
    }

    @Override
    public Answer answerTo(String exerciseId) {
        return earlier.get(exerciseId);
    }

    /** A value, or a method that reads a graph. */
    private record Plain(Object value, GraphMethod method) implements Answer {

        @Override
        public Form form() {
            return method == null ? Form.VALUE : Form.GRAPH_FUNCTION;
        }

        @Override
        public int arity() {
            return method == null ? 0 : 3;
        }

        @Override
        public Object at(Object... arguments) {
            if (method == null) {
                throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "A value was given.");
            }
            return method.apply((Graph) arguments[0], (String) arguments[1], (String) arguments[2]);
        }
    }

    /** A method that reads a point in several dimensions. */
    private record OfPoint(Function<double[], Object> method) implements Answer {

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
                return Values.plain(method.apply((double[]) arguments[0]));
            } catch (StackOverflowError e) {
                throw new AnswerProblem(AnswerProblem.Cause.THREW, "Your code calls itself without end (StackOverflowError).");
            } catch (RuntimeException e) {
                throw new AnswerProblem(AnswerProblem.Cause.THREW, "Your code stopped with " + e + ".");
            }
        }
    }
}
