package org.chainrule.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The labels, such as A or 2, that an answer picks: upper case, without what stands between them. */
final class Labels {

    private Labels() {}

    /**
     * The labels in a value, in order. A text may part them by blanks and punctuation, or not at all where every
     * label is one character.
     *
     * @throws AnswerProblem if the value holds something else than text
     */
    static List<String> in(Object value, List<String> known) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Double number) {
            return in(Double.isNaN(number) ? "" : Integer.toString((int) Math.rint(number)), known);
        }
        if (value instanceof String text) {
            return words(text, known);
        }
        if (value instanceof Object[] items) {
            List<String> labels = new ArrayList<>();
            Arrays.stream(items).forEach(item -> labels.addAll(in(item, known)));
            return labels;
        }
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "Letters are asked for here, such as \"" + known.get(0)
                + "\", but you gave " + Words.kindOf(value) + ".");
    }

    private static List<String> words(String text, List<String> known) {
        List<String> labels = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (text.toUpperCase(Locale.ROOT) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                labels.addAll(known.contains(word.toString()) ? List.of(word.toString()) : apart(word.toString(), known));
                word.setLength(0);
            }
        }
        return labels;
    }

    /** A word such as "B2" or "ACB" taken apart, if it is made of known labels only. */
    private static List<String> apart(String word, List<String> known) {
        List<String> letters = new ArrayList<>();
        for (char c : word.toCharArray()) {
            letters.add(String.valueOf(c));
        }
        boolean allKnown = known.containsAll(letters);
        return allKnown ? letters : List.of(word);
    }
}
