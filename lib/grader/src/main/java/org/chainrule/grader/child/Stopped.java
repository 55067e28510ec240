package org.chainrule.grader.child;

/** Says what stopped a learner's code, in a few words that follow "your code" or "its cell". */
final class Stopped {

    private static final int LONGEST = 300;

    private Stopped() {}

    /** The class of the exception and its message, if it has one that can be had. */
    static String by(Throwable thrown) {
        return thrown instanceof Ended ? Ended.SENTENCE : "stopped with " + name(thrown);
    }

    private static String name(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        String message = message(thrown);
        String text = message.isEmpty() ? name : name + ": " + message;
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** A learner's exception may fail even at this. */
    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : message.strip();
        } catch (RuntimeException | StackOverflowError e) {
            return "";
        }
    }
}
