package org.chainrule.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Writes the report as a page: tables, and charts with their numbers in words. */
final class ClassPage {

    private final StringBuilder html = new StringBuilder();

    ClassPage() {
        html.append("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:">
                <title>Report on a class</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <h1>Report on a class</h1>
                """.formatted(style()));
    }

    /** Adds what came of one notebook: results, sentences about what counts of them, and the files of the charts. */
    ClassPage add(String notebook, List<Result> results, List<String> counted, String totalsChart, String exercisesChart) {
        ClassTables tables = new ClassTables(results);
        html.append("<h2>").append(escape(notebook)).append("</h2>\n<p>").append(results.size())
                .append(results.size() == 1 ? " submission" : " submissions").append(", mean ")
                .append(Numbers.text(tables.meanTotal())).append(", median ").append(Numbers.text(tables.medianTotal())).append(" of ")
                .append(Numbers.text(results.get(0).points())).append(" points, as the checks judged.</p>\n");
        counted.forEach(sentence -> html.append("<p>").append(escape(sentence)).append("</p>\n"));
        html.append("<h3>Totals</h3>\n");
        chart(totalsChart, "Bar chart: how many submissions earned which part of the points. " + inWords(tables.totalsInTenths()));
        html.append("<h3>Exercises</h3>\n");
        chart(exercisesChart, "Bar chart: the mean part of the points earned in each exercise; the table below has the numbers.");
        table(tables.exercises());
        html.append("<h3>Misconceptions</h3>\n");
        if (tables.misconceptions().isEmpty()) {
            html.append("<p class=\"soft\">None was recognised.</p>\n");
        } else {
            table(tables.misconceptions());
        }
        lookAt(results);
        return this;
    }

    /** Adds those who handed in nothing. */
    void addSilent(List<String> learners) {
        if (!learners.isEmpty()) {
            html.append("<h2>Nothing handed in</h2>\n<p>").append(escape(String.join(", ", learners))).append("</p>\n");
        }
    }

    /** The whole page. */
    String html() {
        return html + "</main>\n</body>\n</html>\n";
    }

    private void chart(String file, String words) {
        html.append("<figure tabindex=\"0\"><picture><source media=\"screen and (prefers-color-scheme: dark)\" srcset=\"")
                .append(escape(ClassCharts.darkName(file).replace(" ", "%20"))).append("\"><img src=\"").append(escape(file)).append("\" alt=\"")
                .append(escape(words)).append("\" width=\"900\" height=\"420\"></picture></figure>\n");
    }

    private static String inWords(int[] tenths) {
        return IntStream.range(0, tenths.length).filter(i -> tenths[i] > 0)
                .mapToObj(i -> i * 10 + " to " + (i + 1) * 10 + " percent: " + tenths[i]).collect(Collectors.joining(", ")) + ".";
    }

    private void table(Table table) {
        html.append("<div class=\"wide\" tabindex=\"0\"><table>\n<thead><tr>");
        table.columns().forEach(column -> html.append(opening("th", column)).append(escape(column.name())).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (int row = 0; row < table.rowCount(); row++) {
            html.append("<tr>");
            for (Column<?> column : table.columns()) {
                Object value = column.get(row);
                html.append(opening("td", column))
                        .append(escape(value instanceof Number n ? Numbers.text(n.doubleValue()) : String.valueOf(value)))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n");
    }

    private static String opening(String tag, Column<?> column) {
        return column.type() == ColumnType.STRING ? "<" + tag + ">" : "<" + tag + " class=\"number\">";
    }

    private void lookAt(List<Result> results) {
        List<Result> some = results.stream().filter(result -> !result.problem().isEmpty() || !result.repairs().isEmpty()).toList();
        if (some.isEmpty()) {
            return;
        }
        html.append("<h3>Worth a look</h3>\n<ul>\n");
        for (Result result : some) {
            html.append("<li><a href=\"").append(escape(feedback(result))).append("\">").append(escape(result.learner())).append("</a>: ")
                    .append(escape(result.problem().isEmpty() ? result.repairs().size() + " put right: "
                            + result.repairs().get(0).sentence() : result.problem())).append("</li>\n");
        }
        html.append("</ul>\n");
    }

    /** The way from this page to a learner's. */
    private static String feedback(Result result) {
        return Stream.of("..", "results", result.learner(), result.notebook(), "feedback.html")
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20")).collect(Collectors.joining("/"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String style() {
        try (InputStream css = ClassPage.class.getResourceAsStream("report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read report.css", e);
        }
    }
}
