package org.chainrule.grader.collect;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chainrule.grader.Refused;
import org.chainrule.grader.result.CsvTable;

/**
 * When things were handed in, from a table with a person in each line: Moodle's grading worksheet, Gradescope's scores, or
 * one written by hand. The dates of files are never asked: they change with every copy.
 */
final class TimeTable {

    private static final String[] TIME = {"submitted", "submission time", "submitted at", "last modified (submission)", "time"};
    private static final String[] NOTEBOOK = {"notebook", "assignment"};

    private final List<Row> rows = new ArrayList<>();

    private record Row(Person person, String notebook, Instant submitted) {}

    /**
     * Reads a table.
     *
     * @throws Refused if it has no column of times, or a time that cannot be read
     */
    TimeTable(Path file) {
        CsvTable table = CsvTable.read(file);
        if (table.column(TIME).isEmpty()) {
            throw new Refused("The table " + file + " has no column for times, only " + String.join(", ", table.columns())
                    + ": name it “submitted”.");
        }
        for (Map<String, String> row : table.rows()) {
            String text = table.field(row, TIME);
            Instant time = Times.read(text);
            if (time == null && !text.isBlank() && !text.equals("-")) {
                throw new Refused("The table " + file + " has the time “" + text + "”, which cannot be read: write it like 2026-11-20 23:59.");
            }
            if (time != null) {
                rows.add(new Row(Roster.person(table, row), table.field(row, NOTEBOOK), time));
            }
        }
    }

    /** When this person handed in this notebook; null if the table does not say. */
    Instant of(Person person, String notebook) {
        return rows.stream().filter(row -> row.notebook.isEmpty() || row.notebook.equals(notebook))
                .filter(row -> row.person.sameId(person) || row.person.sameEmail(person)
                        || (row.person.id().isEmpty() || person.id().isEmpty()) && row.person.sameName(person))
                .map(Row::submitted).findFirst().orElse(null);
    }
}
