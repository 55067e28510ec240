package org.chainrule.grader.result;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The gradebook as CSV (RFC 4180): a line for each submission, a column for each exercise, a decimal point. */
public final class Gradebook {

    private static final Pattern ID = Pattern.compile("(\\d+)\\.(\\d+)([a-z]?)");
    private static final Pattern NUMBER = Pattern.compile("[+-]\\d+([.,]\\d+)?%?");

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

    /** A text that no spreadsheet takes for a formula; a number with its sign, and a sign alone, are none. */
    static String field(String text) {
        boolean formula = text.length() > 1 && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n;\t].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** By chapter, then by number, then by the letter of a step: 6.2, 6.10, 12.1a, 12.1b. */
    public static int compareIds(String a, String b) {
        String[] left = parts(a);
        String[] right = parts(b);
        int chapter = Integer.compare(Integer.parseInt(left[0]), Integer.parseInt(right[0]));
        int number = Integer.compare(Integer.parseInt(left[1]), Integer.parseInt(right[1]));
        return chapter != 0 ? chapter : number != 0 ? number : left[2].compareTo(right[2]);
    }

    private static String[] parts(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + id + "\" is no exercise: its id should look like 6.3 or 12.1a");
        }
        return new String[] {parts.group(1), parts.group(2), parts.group(3)};
    }
}
