package org.chainrule.notebook.error;

/** Points at a place in code: the line with its number, and marks below. */
final class Place {

    private Place() {}

    static String of(String code, int from, int to) {
        int start = Math.max(0, Math.min(from, code.length()));
        int lineStart = code.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = code.indexOf('\n', start) < 0 ? code.length() : code.indexOf('\n', start);
        long number = code.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
        String label = "line " + number + ":  ";
        int marks = Math.max(1, Math.min(to, lineEnd) - start);
        return label + code.substring(lineStart, lineEnd).replace('\t', ' ') + "\n"
                + " ".repeat(label.length() + start - lineStart) + "^".repeat(marks);
    }
}
