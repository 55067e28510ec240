package org.chainrule.grader.marks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chainrule.grader.Refused;
import org.chainrule.grader.collect.Person;
import org.chainrule.grader.collect.Times;
import org.chainrule.grader.result.CsvTable;

/** Who handed in what and when, as collecting wrote it down. */
final class HandedIn {

    private final CsvTable table;

    private HandedIn(CsvTable table) {
        this.table = table;
    }

    /** Reads {@code collected.csv}; where there is none, nothing is known but the names. */
    static HandedIn in(Path folder) {
        Path file = folder.resolve("collected.csv");
        return new HandedIn(Files.exists(file) ? CsvTable.read(file) : new CsvTable(List.of(), List.of()));
    }

    /** When the attempt that counts was handed in; null if nobody says. */
    Instant submitted(String learner, String notebook) {
        return table.rows().stream().filter(row -> row.get("learner").equals(learner) && row.get("notebook").equals(notebook)
                && row.get("counts").equals("yes")).map(row -> Times.read(row.get("submitted"))).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    /** The line about a learner; empty if there is none. */
    Optional<Map<String, String>> about(String learner) {
        return table.rows().stream().filter(row -> row.get("learner").equals(learner)).findFirst();
    }

    /** What is known of a learner: the name of the folder, if nothing else. */
    Person person(String learner) {
        return about(learner).map(row -> new Person(row.get("name"), row.get("id"), row.get("email"))).orElse(new Person(learner, "", ""));
    }

    /** Those who handed in nothing. */
    List<String> silent() {
        return table.rows().stream().filter(row -> row.get("notebook").isEmpty()).map(row -> row.get("learner")).toList();
    }

    /**
     * Deadlines of their own for some learners: a table with a learner (or a name, id or address) and a deadline, and a
     * notebook where it holds for that one alone.
     */
    static final class Extensions {

        private final CsvTable table;
        private final HandedIn handedIn;

        Extensions(CsvTable table, HandedIn handedIn) {
            this.table = table;
            this.handedIn = handedIn;
            if (!table.rows().isEmpty() && table.column("deadline").isEmpty()) {
                throw new Refused("The table of extensions has no column “deadline”, only " + String.join(", ", table.columns()) + ".");
            }
        }

        /** The learner's own deadline; null if there is none. */
        Instant of(String learner, String notebook) {
            for (Map<String, String> row : table.rows()) {
                String only = table.field(row, "notebook");
                if (isAbout(row, learner) && (only.isEmpty() || notebook.equals(only) || notebook.startsWith(only + "-"))) {
                    String text = table.field(row, "deadline");
                    Instant time = Times.read(text);
                    if (time == null) {
                        throw new Refused("The extension of " + learner + " is “" + text + "”, which is no time: write it like 2026-11-20 23:59.");
                    }
                    return time;
                }
            }
            return null;
        }

        private boolean isAbout(Map<String, String> row, String learner) {
            String named = table.field(row, "learner", "name", "full name", "id", "email");
            return named.equals(learner) || handedIn.about(learner).filter(about -> List.of(about.get("name"), about.get("id"), about.get("email"))
                    .contains(named) && !named.isEmpty()).isPresent();
        }
    }
}
