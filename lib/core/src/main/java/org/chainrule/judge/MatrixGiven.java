package org.chainrule.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A matrix as a learner gave it.
 *
 * @param entries its rows
 * @param flat whether it was given as a plain list of numbers, neither row nor column
 * @param problem why it cannot be read; null if it can
 */
record MatrixGiven(double[][] entries, boolean flat, Finding problem) {

    /** Reads a plain value, or a text such as "[8, 4], [6, 6]" or "8, 4; 6, 6". */
    static MatrixGiven read(Object value) {
        List<List<Object>> rows = rows(value);
        if (value == null || rows == null) {
            return unread(Finding.unreadable("A matrix is asked for here, but you gave " + Words.kindOf(value) + ".",
                    "Give its rows, as in new double[][] {{1, 2}, {3, 4}}."));
        }
        double[][] entries = new double[rows.size()][];
        boolean missing = true;
        for (int i = 0; i < entries.length; i++) {
            entries[i] = new double[rows.get(i).size()];
            for (int j = 0; j < entries[i].length; j++) {
                String name = "entry (" + (i + 1) + ", " + (j + 1) + ")";
                NumberGiven given = NumberGiven.read(rows.get(i).get(j), name);
                if (given.problem() != null && !given.missing()) {
                    return unread(given.problem().about(name));
                }
                entries[i][j] = given.number();
                missing &= given.missing();
            }
        }
        return missing ? unread(Finding.unanswered("Fill in the matrix, row by row, then run this check again."))
                : even(entries, value instanceof double[] && entries[0].length > 1);
    }

    private static MatrixGiven even(double[][] entries, boolean flat) {
        for (int i = 1; i < entries.length; i++) {
            if (entries[i].length != entries[0].length) {
                return unread(Finding.unreadable("Row " + (i + 1) + " has " + Words.counted(entries[i].length, "entry")
                        + ", but row 1 has " + entries[0].length + ".", "Give each row one entry for each input."));
            }
        }
        return new MatrixGiven(entries, flat, null);
    }

    private static List<List<Object>> rows(Object value) {
        List<List<Object>> rows = new ArrayList<>();
        if (value instanceof String text) {
            typedRows(text).stream().filter(row -> !row.isBlank()).forEach(row -> rows.add(Items.of(row)));
        } else if (value instanceof Object[] items && !(value instanceof String[])) {
            Arrays.stream(items).forEach(item -> rows.add(Items.of(item)));
        } else if (value instanceof double[] || value instanceof Double) {
            rows.add(Items.of(value));
        } else {
            return null;
        }
        return rows;
    }

    /** The rows of a typed matrix: each ends with a bracket, a semicolon or its line; a comma behind a bracket parts rows too. */
    private static List<String> typedRows(String text) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        boolean closed = false;
        for (char c : (text.replace("[", "") + ";").toCharArray()) {
            if (c == ']' || c == ';' || c == '\n') {
                rows.add(row.toString());
                row.setLength(0);
                closed = c == ']';
            } else if (c != ',' || !closed) {
                row.append(c);
                closed &= Character.isWhitespace(c);
            } else {
                closed = false;
            }
        }
        return rows;
    }

    private static MatrixGiven unread(Finding problem) {
        return new MatrixGiven(null, false, problem);
    }
}
