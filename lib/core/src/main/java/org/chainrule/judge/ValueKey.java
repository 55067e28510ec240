package org.chainrule.judge;

/** A key that judges one plain value, so that it can judge a part of a larger answer as well. */
abstract class ValueKey implements Key {

    @Override
    public final Finding judge(Answers answers) {
        Answer answer = answers.answer();
        if (answer == null) {
            return Finding.unanswered("Run the answer's cell and then its check cell.");
        }
        try {
            return judgeValue(answer.value(), answers);
        } catch (AnswerProblem problem) {
            return Finding.failed(problem);
        }
    }

    /**
     * Judges a value in one of the plain shapes.
     *
     * @throws AnswerProblem if the value cannot be read
     */
    abstract Finding judgeValue(Object value, Answers answers);
}
