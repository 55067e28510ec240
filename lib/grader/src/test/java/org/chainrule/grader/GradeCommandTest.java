package org.chainrule.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command as a teacher types it, without a sandbox so that it runs everywhere. */
class GradeCommandTest {

    @TempDir
    private Path folder;
    private String printed;

    @BeforeEach
    void prepare() throws IOException {
        Desk.course(folder);
        put("ann", Draft.solved().bytes());
        put("bob", "no notebook".getBytes(StandardCharsets.UTF_8));
        put("cleo", Draft.fixture().bytes());
    }

    @Test
    void oneBadSubmissionDoesNotStopTheOthers() throws IOException {
        assertEquals(0, grade());
        assertTrue(printed.contains("WARNING: no sandbox"), printed);
        String csv = Files.readString(folder.resolve("out/grades.csv"));
        assertTrue(csv.contains("\r\nann,90-fixture,5,5,1,2,1,1,\r\n"), csv);
        assertTrue(csv.contains("\r\nbob,90-fixture,0,5,0,0,0,0,"), csv);
        assertTrue(csv.contains("\r\ncleo,90-fixture,0,5,0,0,0,0,\r\n"), csv);
        assertFalse(Files.exists(folder.resolve("out/.sandbox")));
    }

    @Test
    void whatIsGradedStaysGradedUntilItChanges() throws IOException {
        grade();
        String csv = Files.readString(folder.resolve("out/grades.csv"));
        grade();
        assertTrue(printed.contains("0 submissions graded") && printed.contains("3 kept from an earlier run"), printed);
        assertEquals(csv, Files.readString(folder.resolve("out/grades.csv")));
        put("cleo", Draft.solved().bytes());
        grade();
        assertTrue(printed.contains("1 submissions graded") && printed.contains("2 kept"), printed);
    }

    @Test
    void whoseOwnNotebookIsReleasedAnewIsGradedAgainAndNobodyElse() throws IOException {
        grade();
        Path own = Files.createDirectories(folder.resolve("exercises/learners/ann"));
        Files.write(own.resolve("90-fixture.ipynb"), Draft.fixture().answer("90.1", "double a = 3 * two;").bytes());
        grade();
        assertTrue(printed.contains("1 submissions graded") && printed.contains("2 kept"), printed);
    }

    @Test
    void aWorkerAnswersEachPathWithALineAndItsResultsAreKept() throws IOException {
        String paths = String.join("\n", path("ann"), "", path("nobody"), path("bob"), "a\0b") + "\n";
        InputStream usual = System.in;
        System.setIn(new ByteArrayInputStream(paths.getBytes(StandardCharsets.UTF_8)));
        try {
            assertEquals(1, run("--worker", "--seed", "7"));
        } finally {
            System.setIn(usual);
        }
        List<JsonNode> lines = printed.lines().map(GradeCommandTest::json).toList();
        assertEquals(List.of(5.0, 0.0), Stream.of(0, 2).map(i -> lines.get(i).path("earned").asDouble()).toList());
        assertEquals(2, lines.get(0).at("/exercises/90.2").asDouble());
        assertTrue(lines.get(1).path("failed").asText().contains("is not a file"), printed);
        assertTrue(lines.get(2).path("problem").asText().contains("not a Jupyter notebook"), printed);
        assertTrue(lines.get(3).has("failed") && lines.size() == 4, printed);
        assertEquals(0, run(folder.resolve("submissions").toString(), "--seed", "7"));
        assertTrue(printed.contains("1 submissions graded") && printed.contains("2 kept"), printed);
    }

    @Test
    void aWorkerWithoutASeedOrABatchWithoutAFolderIsRefused() {
        for (String[] arguments : new String[][] {{"--worker"}, {"--seed", "7"}, {folder.toString(), "--worker", "--seed", "7"}}) {
            assertEquals(1, call(arguments));
            assertTrue(printed.contains("or give --worker and --seed"), printed);
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamedBeforeAnythingIsMade() {
        assertEquals(1, call(folder.resolve("nowhere").toString()));
        assertTrue(printed.startsWith("There is no folder "), printed);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    private int grade() {
        return run(folder.resolve("submissions").toString());
    }

    private int run(String... arguments) {
        PrintStream usual = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            return call(arguments);
        } finally {
            System.setOut(usual);
            printed = out.toString(StandardCharsets.UTF_8);
        }
    }

    private int call(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", folder.resolve("out").toString(), "--exercises", folder.resolve("exercises").toString(),
                "--trust-submissions", "--workers", "1"));
        return new CommandLine(new GradeCommand()).setExecutionExceptionHandler((exception, command, parsed) -> {
            printed = exception.getMessage();
            return 1;
        }).execute(all.toArray(new String[0]));
    }

    private String path(String learner) {
        return folder.resolve("submissions").resolve(learner).resolve("90-fixture.ipynb").toString();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private void put(String learner, byte[] file) throws IOException {
        Path place = Files.createDirectories(folder.resolve("submissions").resolve(learner));
        Files.write(place.resolve("90-fixture.ipynb"), file);
    }
}
