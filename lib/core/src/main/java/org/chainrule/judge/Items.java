package org.chainrule.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The parts of an answer that gives several things at once. */
final class Items {

    private Items() {}

    /** The parts, in order: of a list, of an array, or of a text with commas; a single thing is its own only part. */
    static List<Object> of(Object value) {
        if (value instanceof double[] numbers) {
            List<Object> items = new ArrayList<>();
            Arrays.stream(numbers).forEach(items::add);
            return items;
        }
        if (value instanceof Object[] objects) {
            return Arrays.asList(objects);
        }
        if (value instanceof String text) {
            return new ArrayList<>(split(text));
        }
        return Collections.singletonList(value);
    }

    /** The pieces of a text between commas, semicolons and line ends that stand outside parentheses. */
    private static List<String> split(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && (c == ',' || c == ';' || c == '\n')) {
                pieces.add(piece.toString().trim());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString().trim());
        return pieces;
    }
}
