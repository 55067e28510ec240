package org.chainrule.program;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of what a program does step by step: as data, as aligned text, as LaTeX.
 *
 * @param title what the table shows
 * @param columns the columns' heads
 * @param rows a row for each step, with a cell for each column
 */
public record TraceTable(String title, List<String> columns, List<List<Cell>> rows) {

    /** Keeps copies. */
    public TraceTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** An entry of the table, as text and in LaTeX. */
    public record Cell(String text, String latex) {}

    /** The title, the heads and the rows, in columns of equal width. */
    @Override
    public String toString() {
        int[] widths = new int[columns.size()];
        List<List<String>> lines = new ArrayList<>(List.of(columns));
        rows.forEach(row -> lines.add(row.stream().map(Cell::text).toList()));
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        StringBuilder text = new StringBuilder(title);
        lines.forEach(line -> text.append("\n  ").append(aligned(line, widths).stripTrailing()));
        return text.toString();
    }

    private static String aligned(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            text.append(line.get(i)).append(" ".repeat(widths[i] - width(line.get(i)) + 2));
        }
        return text.toString();
    }

    /** How many places it takes: a dot or a bar above a letter takes none. */
    private static int width(String text) {
        return (int) text.chars().filter(c -> c != Trace.DOT && c != Trace.BAR).count();
    }

    /** The rows as an array in LaTeX. */
    public String toLatex() {
        StringBuilder text = new StringBuilder("\\begin{array}{").append("l".repeat(columns.size())).append("}\n");
        text.append(String.join(" & ", columns.stream().map(head -> "\\text{" + head + "}").toList())).append(" \\\\ \\hline\n");
        for (List<Cell> row : rows) {
            text.append(String.join(" & ", row.stream().map(Cell::latex).toList())).append(" \\\\\n");
        }
        return text.append("\\end{array}").toString();
    }
}
