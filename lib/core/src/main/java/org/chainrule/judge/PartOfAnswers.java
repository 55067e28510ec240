package org.chainrule.judge;

import java.util.Random;

/** The answers as one part of an answer sees them: its own value in place of the whole. */
record PartOfAnswers(Answers whole, Object value) implements Answers {

    @Override
    public Answer answer() {
        return new Part(value);
    }

    @Override
    public Answer answerTo(String exerciseId) {
        return whole.answerTo(exerciseId);
    }

    @Override
    public Random random() {
        return whole.random();
    }

    /** A value that is there already. */
    private record Part(Object value) implements Answer {

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
}
