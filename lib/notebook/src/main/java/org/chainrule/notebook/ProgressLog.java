package org.chainrule.notebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.tensor.Numbers;

/**
 * What a learner has earned so far, in a file that only grows: a line for each successful check, the exercise and its
 * points with a tab between them. The best line of an exercise counts, so two notebooks may write at once and a damaged
 * line costs nothing but itself. Deleting the file begins anew.
 */
final class ProgressLog {

    /** The environment variable that names the file; without it nothing is remembered. */
    static final String VARIABLE = "CHAINRULE_PROGRESS";

    private final Path file;

    /** A log in this file; null for one that forgets. */
    ProgressLog(Path file) {
        this.file = file;
    }

    /** The log that the launcher names. */
    static ProgressLog ofEnvironment() {
        String name = System.getenv(VARIABLE);
        return new ProgressLog(name == null || name.isBlank() ? null : Path.of(name));
    }

    /** Whether anything is remembered here. */
    boolean remembers() {
        return file != null;
    }

    /** Notes that an exercise has earned points; a file that cannot be written is no reason to fail a check. */
    void note(String exercise, double points) {
        if (file == null || points <= best().getOrDefault(exercise, -1.0)) {
            return;
        }
        String line = exercise + "\t" + Numbers.format(points) + "\n";
        try {
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            System.out.println("Your progress could not be noted in " + file + ": " + unwritable.getMessage());
        }
    }

    /** The most points that each exercise has earned. */
    Map<String, Double> best() {
        Map<String, Double> best = new HashMap<>();
        for (String line : lines()) {
            String[] parts = line.split("\t");
            try {
                best.merge(parts[0], Double.parseDouble(parts[1]), Math::max);
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException damaged) {
                continue;
            }
        }
        return best;
    }

    private List<String> lines() {
        try {
            return file == null || !Files.exists(file) ? List.of() : Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
