package org.chainrule.grader.child;

/**
 * Takes the place of {@code System.exit} and {@code Runtime.halt} in learners' classes: the thread that wanted to end the
 * Java machine ends, and the cell that called is named, not the one that happens to run meanwhile.
 */
public final class Ended extends Error {

    /** What an exit does, as a predicate of the cell or the code that called it. */
    static final String SENTENCE = "ended its Java machine (System.exit?)";

    private Ended() {
        super("System.exit or Runtime.halt was called, which would end the Java machine", null, false, false);
    }

    /** In place of {@code System.exit(status)}. */
    public static void exit(int status) {
        throw new Ended();
    }

    /** In place of {@code runtime.exit(status)} and {@code runtime.halt(status)}. */
    public static void exit(Runtime runtime, int status) {
        throw new Ended();
    }
}
