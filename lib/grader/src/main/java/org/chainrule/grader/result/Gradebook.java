package org.chainrule.grader.result;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The gradebook as CSV (RFC 4180): a line for each submission, a column for each exercise, a decimal point. */
public final class Gradebook {

    private Gradebook() {}

    /** Writes the table. */
    public static String csv(Collection<SubmissionResult> results) {
        List<String> ids = results.stream().flatMap(result -> result.exercises().stream())
                .map(SubmissionResult.Graded::id).distinct().sorted(Gradebook::compareIds).toList();
        StringBuilder csv = new StringBuilder("learner,notebook,earned,points");
        ids.forEach(id -> csv.append(',').append(id));
        csv.append(",problem\r\n");
        for (SubmissionResult result : results) {
            csv.append(field(result.learner())).append(',').append(field(result.notebook())).append(',')
                    .append(Points.text(result.earned())).append(',').append(Points.text(result.points()));
            Map<String, SubmissionResult.Graded> exercises = result.exercises().stream()
                    .collect(Collectors.toMap(SubmissionResult.Graded::id, Function.identity(), (a, b) -> a, TreeMap::new));
            for (String id : ids) {
                csv.append(',').append(exercises.containsKey(id) ? Points.text(exercises.get(id).earned()) : "");
            }
            csv.append(',').append(field(result.problem())).append("\r\n");
        }
        return csv.toString();
    }

    /** A text that no spreadsheet takes for a formula. */
    static String field(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n;\t].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static int compareIds(String a, String b) {
        String[] left = a.split("\\.");
        String[] right = b.split("\\.");
        int chapter = Integer.compare(Integer.parseInt(left[0]), Integer.parseInt(right[0]));
        return chapter != 0 ? chapter : Integer.compare(Integer.parseInt(left[1]), Integer.parseInt(right[1]));
    }
}
