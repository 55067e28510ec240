package org.chainrule.grader.marks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.grader.Refused;
import org.chainrule.grader.marks.Marking.Marked;
import org.chainrule.grader.result.CsvTable;
import org.chainrule.grader.result.Points;

/**
 * Fills the marks of a notebook into a table that a platform exported and will import again: Canvas' gradebook, Moodle's
 * grading worksheet. Every other field stays as it was, and so does the line of somebody without a mark.
 */
final class Platform {

    private static final String EXCUSED = "EX";

    private final String notebook;
    private final List<Marked> marks;
    private final HandedIn handedIn;

    Platform(String notebook, List<Marked> marks, HandedIn handedIn) {
        this.notebook = notebook;
        this.marks = marks.stream().filter(marked -> marked.result().notebook().equals(notebook)).toList();
        this.handedIn = handedIn;
    }

    /** A table to import, and sentences about what the platform would not take, or would take for something else. */
    record Filled(CsvTable table, List<String> remarks) {}

    /**
     * Canvas' gradebook. The platform's own column is filled if it is called like the notebook; else there is a new one, with
     * its points, which Canvas takes for a new assignment. Who is excused stays excused.
     */
    Filled canvas(CsvTable gradebook) {
        refuseWithout(gradebook, "The gradebook", "export it from Canvas' gradebook, and leave its columns as they are.", "student", "id", "section");
        List<String> remarks = new ArrayList<>();
        String there = gradebook.columns().stream().filter(this::isAboutNotebook).findFirst().orElse("");
        String own = there.isEmpty() ? notebook : there;
        List<String> columns = new ArrayList<>(gradebook.columns());
        if (there.isEmpty()) {
            columns.add(own);
            remarks.add("No column of the gradebook is called " + notebook + ": Canvas will offer to make a new assignment of it.");
        }
        CsvTable filled = filled(gradebook, columns, remarks, (row, marked) -> {
            if (!row.getOrDefault(own, "").equalsIgnoreCase(EXCUSED)) {
                row.put(own, Points.text(marked.result().earned()));
            }
        });
        if (there.isEmpty()) {
            filled.rows().stream().filter(row -> filled.field(row, "student").contains("Points Possible")).forEach(row -> row.put(own, Points.text(points())));
        }
        return new Filled(filled, remarks);
    }

    /** Canvas writes an assignment's number behind its name. */
    private boolean isAboutNotebook(String column) {
        return column.equals(notebook) || column.startsWith(notebook + " (");
    }

    /** Moodle's worksheet with grades; a comment where there is something to say. */
    Filled moodle(CsvTable worksheet) {
        refuseWithout(worksheet, "The grading worksheet", "download it from the assignment, with offline grading switched on and Moodle's language "
                + "set to English.", "identifier", "grade", "last modified (grade)");
        List<String> remarks = new ArrayList<>();
        String grade = worksheet.column("grade");
        String comments = worksheet.column("feedback comments");
        CsvTable filled = filled(worksheet, worksheet.columns(), remarks, (row, marked) -> {
            row.put(grade, Points.text(marked.result().earned()));
            if (!comments.isEmpty() && !marked.notes().isEmpty()) {
                row.put(comments, String.join(" ", marked.notes()));
            }
        });
        worksheet.rows().stream().map(row -> worksheet.field(row, "maximum grade")).filter(most -> !most.isEmpty() && number(most) != points())
                .findFirst().ifPresent(most -> remarks.add("The assignment's maximum grade is " + most + " and the notebook has " + Points.text(points())
                        + " points: set the maximum to that in Moodle first, which leaves out every grade above it without a word."));
        return new Filled(filled, remarks);
    }

    private double points() {
        return marks.stream().mapToDouble(marked -> marked.result().points()).max().orElse(0);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static void refuseWithout(CsvTable table, String what, String next, String... needed) {
        for (String column : needed) {
            if (table.column(column).isEmpty()) {
                throw new Refused(what + " has no column “" + column + "”, only " + String.join(", ", table.columns()) + ": " + next);
            }
        }
    }

    @FunctionalInterface
    private interface Fill {
        void in(Map<String, String> row, Marked marked);
    }

    private CsvTable filled(CsvTable table, List<String> columns, List<String> remarks, Fill fill) {
        List<Map<String, String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new LinkedHashMap<>(row)));
        Places lines = new Places(table);
        List<Integer> places = marks.stream().map(marked -> lines.of(handedIn.person(marked.result().learner()))).toList();
        List<String> homeless = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int place = places.get(i);
            if (place >= 0 && Collections.frequency(places, place) == 1) {
                fill.in(rows.get(place), marks.get(i));
            } else {
                homeless.add(marks.get(i).result().learner());
            }
        }
        if (!homeless.isEmpty()) {
            remarks.add("No line of the table is about " + Names.some(homeless) + " alone, so "
                    + (homeless.size() == 1 ? "this mark is" : "these " + homeless.size() + " marks are") + " not in it.");
        }
        return new CsvTable(columns, rows);
    }
}
