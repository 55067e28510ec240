package org.chainrule.notebook.error;

import java.util.ArrayDeque;
import java.util.Deque;

/** Speaks of cells that end before their code does. */
final class Completeness {

    private Completeness() {}

    /** What is missing at the end of the cell, whose last piece is not complete. */
    static String sentence(String cell, String rest) {
        int start = Math.max(0, cell.lastIndexOf(rest));
        String whole = cell.contains(rest) ? cell : rest;
        int open = firstUnclosed(rest);
        if (open < 0) {
            return "Something is missing after its last line.\n"
                    + Place.of(whole, whole.stripTrailing().length(), whole.stripTrailing().length());
        }
        char bracket = rest.charAt(open);
        String what = bracket == '"' ? "The text that begins here has no closing \"."
                : "The " + bracket + " that opens here is never closed: a " + closing(bracket) + " is missing.";
        return what + "\n" + Place.of(whole, start + open, start + open + 1);
    }

    /** Where the innermost bracket or text begins that is still open at the end; -1 if there is none. */
    private static int firstUnclosed(String code) {
        Deque<Integer> open = new ArrayDeque<>();
        String blank = Code.withoutTextsAndComments(code);
        for (int i = 0; i < blank.length(); i++) {
            char c = blank.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                open.push(i);
            } else if (!open.isEmpty() && c == closing(blank.charAt(open.peek()))) {
                open.pop();
            } else if (c == '"') {
                return i;
            }
        }
        return open.isEmpty() ? -1 : open.peek();
    }

    private static char closing(char bracket) {
        return bracket == '(' ? ')' : bracket == '[' ? ']' : '}';
    }
}
