package org.chainrule.grader.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainrule.grader.result.CsvTable;

/**
 * Writes what counts as {@code <learner>/NN-name.ipynb}, and {@code collected.csv} with a line for every attempt and for
 * everybody on the roster who handed in nothing.
 */
final class Collector {

    /** The table beside what was collected. */
    static final String TABLE = "collected.csv";

    private static final List<String> COLUMNS = List.of("learner", "name", "id", "email", "notebook", "attempt", "counts", "submitted",
            "file", "remark");

    private final Path out;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Roster roster;
    private final Folders folders;
    private final List<String> unreadable = new ArrayList<>();
    private int written;

    Collector(Path out, Roster roster) {
        this.out = out;
        this.roster = roster;
        this.folders = new Folders(roster);
    }

    /** Writes all that counts, and the table. */
    void write(Attempts attempts) {
        Set<String> seen = new HashSet<>();
        for (List<Attempt> group : attempts.byPerson()) {
            seen.add(folder(group.get(0).person()));
            one(group);
        }
        for (Person person : roster.people()) {
            if (!seen.contains(folder(person))) {
                row(person, "", "", false, "", "", "nothing was handed in");
            }
        }
        save(out.resolve(TABLE), new CsvTable(COLUMNS, rows).text().getBytes(StandardCharsets.UTF_8));
    }

    private void one(List<Attempt> group) {
        Attempt counting = null;
        for (int i = group.size() - 1; i >= 0 && counting == null; i--) {
            counting = copied(group.get(i)) ? group.get(i) : null;
        }
        boolean ordered = group.stream().allMatch(attempt -> attempt.submitted() != null)
                || group.stream().map(Attempt::number).distinct().count() == group.size();
        String remark = ordered ? "" : "of several attempts without times the last by name counts";
        for (int i = 0; i < group.size(); i++) {
            Attempt attempt = group.get(i);
            row(attempt.person(), attempt.notebook(), String.valueOf(i + 1), attempt == counting, Times.text(attempt.submitted()),
                    attempt.file().place(), remark);
        }
    }

    private boolean copied(Attempt attempt) {
        try {
            save(out.resolve(folder(attempt.person())).resolve(attempt.notebook() + ".ipynb"), attempt.file().content().read());
            written++;
            return true;
        } catch (IOException e) {
            unreadable.add(attempt.file().place() + ": it cannot be unpacked (" + e.getMessage() + ").");
            return false;
        }
    }

    private void row(Person person, String notebook, String attempt, boolean counts, String submitted, String file, String remark) {
        rows.add(CsvTable.row(COLUMNS, List.of(folder(person), person.name(), person.id(), person.email(), notebook, attempt,
                counts ? "yes" : "no", submitted, file, remark)));
    }

    private String folder(Person person) {
        return folders.of(person);
    }

    private static void save(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** How many notebooks count. */
    int written() {
        return written;
    }

    /** How many people handed in nothing. */
    long missing() {
        return rows.stream().filter(row -> row.get("notebook").isEmpty()).count();
    }

    /** How many attempts there were besides those that count. */
    long earlier() {
        return rows.stream().filter(row -> !row.get("notebook").isEmpty() && row.get("counts").equals("no")).count();
    }

    /** Sentences about files that could not be read. */
    List<String> unreadable() {
        return unreadable;
    }
}
