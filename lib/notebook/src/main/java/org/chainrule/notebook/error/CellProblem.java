package org.chainrule.notebook.error;

import java.io.PrintWriter;

/**
 * Ends a cell with a message for the learner.
 *
 * <p>A kernel shows an exception by its stack trace; this one's stack trace is its message.
 */
public final class CellProblem extends RuntimeException {

    /** A problem that is told in this way: a sentence, perhaps followed by the place. */
    public CellProblem(String message) {
        super(message, null, false, false);
    }

    @Override
    public void printStackTrace(PrintWriter writer) {
        writer.print(getMessage());
    }
}
