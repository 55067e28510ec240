package org.chainrule.judge;

/** Takes a text down for the teacher. It is never judged by machine: it counts only if the teacher grades it. */
public final class FreeResponseKey extends ValueKey {

    private static final FreeResponseKey KEY = new FreeResponseKey();

    private FreeResponseKey() {}

    /** The key for any free response. */
    public static FreeResponseKey recorded() {
        return KEY;
    }

    @Override
    Finding judgeValue(Object value, Answers answers) {
        if (value == null || value instanceof String text && text.isBlank()) {
            return Finding.unanswered("Write your answer between the quotation marks.");
        }
        if (!(value instanceof String text)) {
            return Finding.unreadable("A text is asked for here, but you gave " + Words.kindOf(value) + ".",
                    "Put your answer between quotation marks.");
        }
        int words = text.trim().split("\\s+").length;
        return new Finding(Finding.Verdict.RECORDED, 0, "Your answer is stored for your teacher; no machine judges it.",
                "We stored " + Words.counted(words, "word") + ".", "Go through the self-check list below the question.", 0, "");
    }
}
