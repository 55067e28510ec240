package org.chainrule.grader.marks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.grader.Refused;
import org.chainrule.grader.marks.Marking.Marked;
import org.chainrule.grader.result.CsvTable;
import org.chainrule.grader.result.Points;

/**
 * Fills marks into the table that a platform exported, so that it can be imported there again: Canvas' gradebook, Moodle's
 * grading worksheet. Every other field stays as it was.
 */
final class Platform {

    private static final String[] ID = {"id", "identifier", "sis user id", "sis login id", "username", "id number"};
    private static final String[] EMAIL = {"email address", "email"};
    private static final String[] NAME = {"student", "full name", "name"};

    private final List<Marked> marks;
    private final HandedIn handedIn;

    Platform(List<Marked> marks, HandedIn handedIn) {
        this.marks = marks;
        this.handedIn = handedIn;
    }

    /** Canvas' gradebook with a column for the notebook; the platform's own column of that name is filled if it is there. */
    CsvTable canvas(CsvTable gradebook, String notebook) {
        String own = gradebook.columns().stream().filter(column -> column.startsWith(notebook)).findFirst().orElse(notebook);
        List<String> columns = new ArrayList<>(gradebook.columns());
        if (!columns.contains(own)) {
            columns.add(own);
        }
        return filled(gradebook, columns, notebook, (row, marked) -> row.put(own, Points.text(marked.result().earned())));
    }

    /** Moodle's worksheet with grades and a comment for each. */
    CsvTable moodle(CsvTable worksheet, String notebook) {
        String grade = worksheet.column("grade");
        String comments = worksheet.column("feedback comments");
        if (grade.isEmpty()) {
            throw new Refused("The grading worksheet has no column “Grade”, only " + String.join(", ", worksheet.columns())
                    + ": download it from the assignment, with offline grading switched on.");
        }
        return filled(worksheet, worksheet.columns(), notebook, (row, marked) -> {
            row.put(grade, Points.text(marked.result().earned()));
            if (!comments.isEmpty()) {
                row.put(comments, String.join(" ", marked.notes()));
            }
        });
    }

    @FunctionalInterface
    private interface Fill {
        void in(Map<String, String> row, Marked marked);
    }

    private CsvTable filled(CsvTable table, List<String> columns, String notebook, Fill fill) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : table.rows()) {
            Map<String, String> copy = new LinkedHashMap<>(row);
            List<Marked> found = marks.stream().filter(marked -> marked.result().notebook().equals(notebook))
                    .filter(marked -> isAbout(table, row, marked.result().learner())).toList();
            if (found.size() == 1) {
                fill.in(copy, found.get(0));
            }
            rows.add(copy);
        }
        return new CsvTable(columns, rows);
    }

    private boolean isAbout(CsvTable table, Map<String, String> row, String learner) {
        Map<String, String> about = handedIn.about(learner).orElse(Map.of("name", learner, "id", "", "email", ""));
        for (String column : ID) {
            String id = table.field(row, column).replaceFirst("(?i)^participant\\s+", "");
            if (!about.get("id").isEmpty() && about.get("id").equalsIgnoreCase(id)) {
                return true;
            }
        }
        String email = table.field(row, EMAIL);
        return about.get("id").isEmpty() && (!email.isEmpty() && email.equalsIgnoreCase(about.get("email"))
                || table.field(row, NAME).equals(about.get("name")));
    }
}
