package org.chainrule.notebook.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table ready to be shown.
 *
 * @param caption what stands above it; may be empty
 * @param head the columns' names
 * @param numeric which columns hold numbers, which stand at the right
 * @param rows the cells, row by row
 * @param namedRows whether each row's first cell names it
 */
record Grid(String caption, List<String> head, List<Boolean> numeric, List<List<String>> rows, boolean namedRows) {

    private static final String CELL = "padding:0.25em 0.75em;";

    String toHtml() {
        StringBuilder html = new StringBuilder("<div style=\"overflow-x:auto\"><table>");
        if (!caption.isEmpty()) {
            html.append("<caption style=\"text-align:left;font-weight:bold;padding:0.25em 0;white-space:nowrap\">")
                    .append(Html.escape(caption)).append("</caption>");
        }
        html.append("<thead><tr>");
        for (int column = 0; column < head.size(); column++) {
            html.append("<th scope=\"col\" style=\"").append(style(column)).append("\">")
                    .append(Html.escape(head.get(column))).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        rows.forEach(row -> html.append(htmlRow(row)));
        return html.append("</tbody></table></div>").toString();
    }

    private String htmlRow(List<String> row) {
        StringBuilder html = new StringBuilder("<tr>");
        for (int column = 0; column < row.size(); column++) {
            boolean name = namedRows && column == 0;
            html.append(name ? "<th scope=\"row\" style=\"" : "<td style=\"").append(style(column)).append("\">")
                    .append(Html.escape(row.get(column)).replace("\n", "<br>")).append(name ? "</th>" : "</td>");
        }
        return html.append("</tr>").toString();
    }

    private String style(int column) {
        return CELL + "text-align:" + (numeric.get(column) ? "right" : "left");
    }

    /** The table as text, aligned. */
    @Override
    public String toString() {
        List<List<String>> lines = new ArrayList<>(List.of(head));
        lines.addAll(rows);
        List<Integer> widths = IntStream.range(0, head.size())
                .mapToObj(column -> lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0)).toList();
        List<String> text = new ArrayList<>(caption.isEmpty() ? List.of() : List.of(caption));
        lines.forEach(line -> text.add(textRow(line, widths)));
        return String.join("\n", text);
    }

    private String textRow(List<String> row, List<Integer> widths) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String space = " ".repeat(widths.get(column) - row.get(column).length());
            text.append(column == 0 ? "" : "  ")
                    .append(numeric.get(column) ? space + row.get(column) : row.get(column) + space);
        }
        return text.toString().stripTrailing();
    }
}
