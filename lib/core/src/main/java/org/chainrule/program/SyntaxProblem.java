package org.chainrule.program;

/** A formula that cannot be read: a sentence, and a pointer at the place. */
public final class SyntaxProblem extends IllegalArgumentException {

    private static final int SHOWN_BEFORE = 60;
    private static final int SHOWN_AFTER = 20;

    private final int position;
    private final String sentence;

    SyntaxProblem(String formula, int position, String sentence) {
        super(sentence + "\n" + pointer(formula, position));
        this.position = position;
        this.sentence = sentence;
    }

    /** Where in the formula, counted from 0. */
    public int position() {
        return position;
    }

    /** The sentence alone, without the pointer. */
    public String sentence() {
        return sentence;
    }

    private static String pointer(String formula, int position) {
        int from = Math.max(0, position - SHOWN_BEFORE);
        int to = Math.min(formula.length(), position + SHOWN_AFTER);
        String shown = formula.substring(from, to).replace('\n', ' ').replace('\t', ' ');
        return "    " + shown + "\n    " + " ".repeat(position - from) + "^";
    }
}
