package org.chainrule.judge;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Answers as tests give them. */
final class Given implements Answers {

    private final Answer answer;
    private final Map<String, Answer> others = new HashMap<>();
    private final Random random = new Random(7);

    private Given(Answer answer) {
        this.answer = answer;
    }

    /** A value, made plain as every host does it. */
    static Given value(Object value) {
        return new Given(new Fixed(Answer.Form.VALUE, arguments -> Values.plain(value)));
    }

    /** A function of numbers. */
    static Given function(Function<double[], Object> f) {
        return new Given(new Fixed(Answer.Form.FUNCTION, arguments -> {
            double[] numbers = new double[arguments.length];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = (Double) arguments[i];
            }
            return Values.plain(f.apply(numbers));
        }));
    }

    /** A function of a graph and two names. */
    static Given graphFunction(Function<Object[], Object> f) {
        return new Given(new Fixed(Answer.Form.GRAPH_FUNCTION, f));
    }

    /** No answer at all. */
    static Given nothing() {
        return new Given(null);
    }

    Given with(String exerciseId, Object value) {
        others.put(exerciseId, value(value).answer);
        return this;
    }

    @Override
    public Answer answer() {
        return answer;
    }

    @Override
    public Answer answerTo(String exerciseId) {
        return others.get(exerciseId);
    }

    @Override
    public Random random() {
        return random;
    }

    /** An answer in the same Java machine. */
    private record Fixed(Form form, Function<Object[], Object> call) implements Answer {

        @Override
        public int arity() {
            return 0;
        }

        @Override
        public Object value() {
            return call.apply(new Object[0]);
        }

        @Override
        public Object at(Object... arguments) {
            return call.apply(arguments);
        }
    }
}
