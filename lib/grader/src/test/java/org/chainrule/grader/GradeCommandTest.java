package org.chainrule.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private int grade() {
        PrintStream usual = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            return new CommandLine(new GradeCommand()).execute(folder.resolve("submissions").toString(),
                    "--out", folder.resolve("out").toString(), "--exercises", folder.resolve("exercises").toString(),
                    "--trust-submissions", "--workers", "1");
        } finally {
            System.setOut(usual);
            printed = out.toString(StandardCharsets.UTF_8);
        }
    }

    private void put(String learner, byte[] file) throws IOException {
        Path place = Files.createDirectories(folder.resolve("submissions").resolve(learner));
        Files.write(place.resolve("90-fixture.ipynb"), file);
    }
}
