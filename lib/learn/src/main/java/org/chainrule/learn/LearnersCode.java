package org.chainrule.learn;

import org.chainrule.judge.AnswerProblem;

/** A piece of a learner's code that is run for a check, and says in a sentence what stopped it. */
@FunctionalInterface
interface LearnersCode<T> {

    /** Does what the learner wrote. */
    T run() throws Exception;

    /**
     * Runs the code.
     *
     * @throws AnswerProblem if it stopped
     */
    static <T> T result(LearnersCode<T> code) {
        try {
            return code.run();
        } catch (AnswerProblem problem) {
            throw problem;
        } catch (StackOverflowError e) {
            throw threw("Your code calls itself without end (StackOverflowError): which call has nothing left to do?");
        } catch (Exception | LinkageError | AssertionError e) {
            throw threw("Your code stopped with " + e.getClass().getSimpleName()
                    + (e.getMessage() == null ? "" : ": " + e.getMessage()) + ".");
        }
    }

    private static AnswerProblem threw(String sentence) {
        return new AnswerProblem(AnswerProblem.Cause.THREW, sentence);
    }
}
