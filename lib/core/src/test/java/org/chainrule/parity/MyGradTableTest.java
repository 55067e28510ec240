package org.chainrule.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of docs/mygrad.md: what it claims exists, and it leaves no name of MyGrad out. */
class MyGradTableTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final List<String> PACKAGES = List.of("org.chainrule.tensor.", "org.chainrule.diff.", "org.chainrule.neural.");

    @Test
    void everyNameThatTheTableGivesForOursExists() throws IOException {
        List<String> missing = new ArrayList<>();
        int names = 0;
        for (String[] row : rows()) {
            for (String name : names(row[2])) {
                names++;
                if (!exists(name)) {
                    missing.add(name);
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(names > 150, "the table gives only " + names + " names");
    }

    @Test
    void everyRowWithoutOursGivesAReason() throws IOException {
        for (String[] row : rows()) {
            boolean ours = !names(row[2]).isEmpty();
            assertTrue(ours || !row[3].isBlank(), "no reason for " + row[1]);
        }
    }

    @Test
    void everyPublicNameOfMyGradStandsInTheTable() throws IOException {
        Set<String> missing = new TreeSet<>(Truth.lines(Truth.python(), "--names"));
        assertTrue(missing.size() > 180, "MyGrad lists only " + missing.size() + " names");
        Set<String> listed = new HashSet<>();
        for (String[] row : rows()) {
            listed.addAll(names(row[1]));
        }
        missing.removeAll(listed);
        assertEquals(Set.of(), missing);
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(Truth.root().resolve("docs/mygrad.md")).stream()
                .filter(line -> line.startsWith("| `")).map(line -> line.split("\\|")).toList();
    }

    private static List<String> names(String cell) {
        return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
    }

    /** Whether {@code Class} or {@code Class.method} is public here. */
    private static boolean exists(String name) {
        String[] parts = name.split("\\.");
        for (String each : PACKAGES) {
            try {
                Class<?> type = Class.forName(each + parts[0]);
                return parts.length == 1
                        || Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals(parts[1]));
            } catch (ClassNotFoundException elsewhere) {
                continue;
            }
        }
        return false;
    }
}
