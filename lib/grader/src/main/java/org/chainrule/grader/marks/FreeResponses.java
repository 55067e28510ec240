package org.chainrule.grader.marks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.grader.Refused;
import org.chainrule.grader.result.CsvTable;
import org.chainrule.grader.result.Points;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.result.SubmissionResult.Checked;
import org.chainrule.grader.result.SubmissionResult.Graded;

/**
 * The table in which a person marks free responses: a line for each, with two columns to fill in. What was filled in is
 * never lost; where an answer has changed since, its line says so.
 */
final class FreeResponses {

    /** The file in the folder of results. */
    static final String FILE = "free-responses.csv";

    private static final List<String> COLUMNS = List.of("learner", "notebook", "exercise", "title", "rubric", "points", "answer", "given",
            "comment", "remark");
    private static final String CHANGED = "the answer has changed since it was marked: look again, then empty this field";

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    /** What a person gave. */
    record Given(double points, String comment) {}

    /** Reads the table as far as it was filled in. */
    FreeResponses(Path folder) {
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            CsvTable table = CsvTable.read(file);
            for (Map<String, String> row : table.rows()) {
                Map<String, String> plain = new LinkedHashMap<>();
                COLUMNS.forEach(column -> plain.put(column, table.field(row, column)));
                rows.put(key(plain.get("learner"), plain.get("notebook"), plain.get("exercise")), plain);
            }
        }
    }

    /** Lists what a person should read; keeps what was entered. */
    void list(SubmissionResult result, Map<String, String> rubrics) {
        for (Graded exercise : result.exercises()) {
            if (!isForAPerson(exercise)) {
                continue;
            }
            Map<String, String> row = rows.computeIfAbsent(key(result.learner(), result.notebook(), exercise.id()), key -> CsvTable.row(COLUMNS,
                    List.of(result.learner(), result.notebook(), exercise.id(), exercise.title(), rubrics.getOrDefault(exercise.id(), ""), Points.text(points(exercise)),
                            tidy(exercise.answer()), "", "", "")));
            if (!row.get("answer").equals(tidy(exercise.answer()))) {
                row.put("answer", tidy(exercise.answer()));
                row.put("remark", row.get("given").isEmpty() ? "" : CHANGED);
            }
        }
    }

    /** Texts as a table keeps them. */
    private static String tidy(String answer) {
        return answer.strip().replace("\r\n", "\n");
    }

    static boolean isForAPerson(Graded exercise) {
        return exercise.checks().stream().anyMatch(FreeResponses::isForAPerson);
    }

    static boolean isForAPerson(Checked check) {
        return check.verdict().equals("RECORDED");
    }

    /** What a person can give. */
    static double points(Graded exercise) {
        return exercise.checks().stream().filter(FreeResponses::isForAPerson).mapToDouble(Checked::points).sum();
    }

    /** What a person gave for an answer; null if nobody did yet. */
    Given given(SubmissionResult result, Graded exercise) {
        Map<String, String> row = rows.get(key(result.learner(), result.notebook(), exercise.id()));
        String text = row == null ? "" : row.get("given").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            double points = Double.parseDouble(text.replace(',', '.'));
            if (points >= 0 && points <= points(exercise)) {
                return new Given(points, row.get("comment"));
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Refused(FILE + " gives " + result.learner() + " “" + text + "” for " + exercise.id() + ": write a number from 0 to "
                + Points.text(points(exercise)) + ".");
    }

    /** The table as text; empty if nothing is for a person. */
    String text() {
        return rows.isEmpty() ? "" : new CsvTable(COLUMNS, new ArrayList<>(rows.values())).text();
    }

    private static String key(String learner, String notebook, String exercise) {
        return learner + "\n" + notebook + "\n" + exercise;
    }
}
