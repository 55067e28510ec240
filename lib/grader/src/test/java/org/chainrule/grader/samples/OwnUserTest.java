package org.chainrule.grader.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chainrule.grader.Desk;
import org.chainrule.grader.Draft;
import org.chainrule.grader.Limits;
import org.chainrule.grader.result.SubmissionResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox for where bubblewrap may not do its work, as in most containers; skipped where the grader is not root. */
class OwnUserTest {

    private static final String NOTEBOOK = "06-several-variables";
    private static final Path EXERCISES = Path.of("../../exercises");
    private static final List<String> SOME = List.of("perfect", "draws-on-the-way", "exit-by-reflection", "halt", "native-crash",
            "endless-loop", "bomb-of-threads", "bomb-of-processes", "bomb-on-disk", "bomb-beyond-the-heap", "spies-on-the-solutions",
            "spies-on-the-class-path", "spies-on-the-environment", "forges-a-result-file",
            "forges-a-verdict-on-standard-output", "writes-into-the-graders-pipe", "rewrites-the-answer-book", "perfect");

    private static final String COUNT_FILES = "System.out.println(\"left: \" + new java.io.File(\"/tmp\").list().length);";
    private static final String NOTHING_LEFT = "left: 0\n";

    @TempDir
    static Path folder;
    private static Desk desk;
    private static List<Sample> samples;

    @BeforeAll
    static void open() throws IOException {
        Path limits = Files.writeString(folder.resolve("limits.properties"), "step.seconds = 1");
        desk = Desk.ofOwnUsers(EXERCISES, folder, Limits.read(limits));
        samples = Samples.make(EXERCISES.resolve(NOTEBOOK + ".ipynb"), Path.of("../../solutions", NOTEBOOK + ".md"));
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void attacksEarnWhatTheyEarnInTheOtherSandbox() {
        assertAll(SOME.stream().map(name -> () -> {
            Sample sample = sample(name);
            assertEquals(sample.earned(), desk.grade(name, NOTEBOOK, sample.file()).earned(), 1e-9, () -> name + ": " + desk.last());
            assertTrue(desk.last().contains(sample.shows()), () -> name + ": " + desk.last());
        }));
    }

    @Test
    void aSubmissionSeesNothingOfTheHostAndChangesNothingOutsideItsScratchFolder() {
        SubmissionResult result = grade("""
                System.out.println(new TreeSet<>(List.of(new java.io.File("/").list())) + " " + new java.io.File("/proc").exists());
                System.out.println(new java.io.File("/tmp/probe").mkdir() + " " + new java.io.File("/course/probe").mkdir()
                    + " " + new java.io.File("/course/start.jar").delete() + " " + new java.io.File("/tmp").list().length);""");
        assertTrue(result.output().contains("true false false 1"), result::output);
        assertFalse(Stream.of("home", "root", "proc", "work", "run").anyMatch(result.output().lines().findFirst().orElseThrow()::contains),
                result::output);
        assertEquals(NOTHING_LEFT, grade(COUNT_FILES).output(), desk::last);
    }

    @Test
    void whatASubmissionStartedEndsWithIt() throws IOException {
        String mark = "left-" + UUID.randomUUID();
        SubmissionResult result = grade("""
                java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/Sleep.java"),
                    "class Sleep { public static void main(String[] a) throws Exception { Thread.sleep(1_000_000); } }");
                var sleeper = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx32m", "-XX:ReservedCodeCacheSize=16m", "-XX:+UseSerialGC",
                    "/tmp/Sleep.java", "MARK").start();
                System.out.println("started: " + sleeper.isAlive());
                """.replace("MARK", mark));
        assertTrue(result.output().contains("started: true"), result::output);
        assertFalse(isRunning(mark), "a process is left");
    }

    @Test
    void whoFillsTheDiskWithManyFilesIsStoppedAndLosesNothingElse() {
        SubmissionResult result = grade("""
                for (int i = 0; ; i++) {
                    java.nio.file.Files.write(java.nio.file.Path.of("/tmp/" + i), new byte[1 << 16]);
                }""");
        assertEquals(Samples.ALL, result.earned(), desk::last);
        assertEquals(NOTHING_LEFT, grade(COUNT_FILES).output(), desk::last);
    }

    private static SubmissionResult grade(String cell) {
        return desk.grade("someone", NOTEBOOK, Draft.of(sample("perfect").file()).insert(1, cell).bytes());
    }

    private static Sample sample(String name) {
        return samples.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static boolean isRunning(String mark) throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes.map(process -> process.resolve("cmdline")).filter(Files::isReadable).anyMatch(file -> {
                try {
                    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(mark);
                } catch (IOException gone) {
                    return false;
                }
            });
        }
    }
}
