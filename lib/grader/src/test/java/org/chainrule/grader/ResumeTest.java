package org.chainrule.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A grader that is killed outright goes on where it was, in processes of their own as a teacher starts them. */
class ResumeTest {

    private static final int SUBMISSIONS = 8;

    @TempDir
    private Path folder;

    @Test
    void afterAKillNothingIsGradedTwiceOrLost() throws Exception {
        Desk.course(folder);
        for (int i = 0; i < SUBMISSIONS; i++) {
            Path place = Files.createDirectories(folder.resolve("submissions/learner" + i));
            Files.write(place.resolve("90-fixture.ipynb"), Draft.solved().bytes());
        }
        Process killed = grade();
        List<String> before = linesUntil(killed, "[3/");
        killed.destroyForcibly().waitFor();
        List<String> after = linesUntil(grade(), "Marks:");
        long kept = after.stream().filter(line -> line.endsWith("(kept)")).count();
        assertTrue(kept >= before.size() - 1 && kept < SUBMISSIONS, () -> before + " then " + after);
        assertTrue(after.stream().anyMatch(line -> line.startsWith((SUBMISSIONS - kept) + " submissions graded")), after::toString);
        List<String> gradebook = Files.readAllLines(folder.resolve("out/grades.csv"));
        assertEquals(1 + SUBMISSIONS, gradebook.size());
        assertTrue(gradebook.stream().skip(1).allMatch(line -> line.contains(",5,5,")), gradebook::toString);
    }

    private Process grade() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), GraderApp.class.getName(), "grade",
                folder.resolve("submissions").toString(), "--out", folder.resolve("out").toString(),
                "--exercises", folder.resolve("exercises").toString(), "--trust-submissions", "--workers", "1")
                .redirectErrorStream(true).start();
    }

    /** Reads what it prints up to a line that begins so; lines that tell of submissions and the last ones. */
    private static List<String> linesUntil(Process grader, String begin) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader out = new BufferedReader(new InputStreamReader(grader.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("[") || line.contains("graded in")) {
                lines.add(line);
            }
            if (line.startsWith(begin)) {
                break;
            }
        }
        return lines;
    }
}
