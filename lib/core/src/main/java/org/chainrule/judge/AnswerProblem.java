package org.chainrule.judge;

/** Why no answer could be had: a sentence for the learner, and what kind of thing happened. */
public final class AnswerProblem extends RuntimeException {

    /** What kind of thing happened. */
    public enum Cause {
        /** No check cell gave an answer. */
        MISSING,
        /** The cell that should give the answer failed, so the variable holds nothing. */
        NOT_INITIALISED,
        /** A name is used that exists nowhere. */
        UNDEFINED_NAME,
        /** The code does not compile. */
        NOT_COMPILED,
        /** The code threw an exception. */
        THREW,
        /** The code ran longer than it may. */
        TIMED_OUT,
        /** The code ended or broke its Java machine. */
        CRASHED,
        /** The result is larger than may be sent. */
        TOO_LARGE,
        /** The answer is of another kind than the exercise asks for. */
        WRONG_KIND
    }

    private final Cause kind;

    /** A problem of this kind, told in one sentence. */
    public AnswerProblem(Cause kind, String sentence) {
        super(sentence, null, false, false);
        this.kind = kind;
    }

    /** What kind of thing happened. */
    public Cause kind() {
        return kind;
    }
}
