package org.chainrule.grader.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.chainrule.grader.Desk;
import org.chainrule.grader.Limits;
import org.chainrule.grader.result.SubmissionResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed samples follow the exercises, and each earns what stands in {@code expected.csv}.
 *
 * <p>To write them anew after an exercise changed: {@code mvn -pl lib/grader -am test -Dtest=SamplesTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dsamples.write=true}.
 */
class SamplesTest {

    private static final String NOTEBOOK = "06-several-variables";
    /** What exercise 6.3 asks for. */
    private static final String RIGHT_ANSWER = "5203";
    private static final Path EXERCISES = Path.of(System.getProperty("samples.exercises", "../../exercises"));
    private static final Path SUBMISSIONS = Path.of("../../exercises/submissions");
    private static final Path PAGE = Path.of("../../docs/samples.md");
    private static List<Sample> samples;

    @TempDir
    static Path folder;

    @BeforeAll
    static void make() throws IOException {
        samples = Samples.make(EXERCISES.resolve(NOTEBOOK + ".ipynb"), Path.of("../../solutions", NOTEBOOK + ".md"));
        if (Boolean.getBoolean("samples.write")) {
            for (Sample sample : samples) {
                Files.createDirectories(file(sample).getParent());
                Files.write(file(sample), sample.file());
            }
            Files.writeString(SUBMISSIONS.resolve("expected.csv"), expected());
            Files.writeString(PAGE, SamplesPage.of(samples));
        }
    }

    @Test
    void theCommittedSamplesFollowTheExercises() throws IOException {
        assertEquals(expected(), Files.readString(SUBMISSIONS.resolve("expected.csv")));
        assertEquals(SamplesPage.of(samples), Files.readString(PAGE));
        for (Sample sample : samples) {
            assertArrayEquals(sample.file(), Files.readAllBytes(file(sample)), sample.name() + " is out of step: run this test with -Dsamples.write=true");
        }
    }

    @Test
    void theMuseumHoldsAtLeastSixtyBrokenOrHostileSubmissions() {
        assertTrue(samples.stream().filter(sample -> !sample.name().startsWith("style-")).count() >= 60, samples::toString);
    }

    /** One after the other at one desk, so that what one of them breaks would cost those behind it. */
    @Test
    void eachSampleEarnsWhatItShouldAndSaysWhy() throws IOException {
        Path limits = Files.writeString(folder.resolve("limits.properties"), "compile.seconds = 5");
        try (Desk desk = Desk.inSandbox(EXERCISES, folder, Limits.read(limits))) {
            assertAll(samples.stream().map(sample -> () -> {
                SubmissionResult result = desk.grade(sample.name(), NOTEBOOK, sample.file());
                assertEquals(sample.earned(), result.earned(), 1e-9, () -> sample.name() + ": " + desk.last());
                assertTrue(desk.last().contains(sample.shows()), () -> sample.name() + ": " + desk.last());
                assertTrue(knowsAnswer(sample, result) || !desk.last().contains(RIGHT_ANSWER), () -> sample.name() + " learns the answer");
            }));
        }
        for (ProcessHandle left : ProcessHandle.current().descendants().toList()) {
            assertTrue(left.onExit().completeOnTimeout(null, 10, TimeUnit.SECONDS).join() != null,
                    () -> left.info() + " is left");
        }
    }

    /** Whether the submission earned something for 6.3, or says itself what is right. */
    private static boolean knowsAnswer(Sample sample, SubmissionResult result) {
        return new String(sample.file(), StandardCharsets.UTF_8).contains(RIGHT_ANSWER)
                || result.exercises().stream().anyMatch(exercise -> exercise.id().equals("6.3") && exercise.earned() > 0);
    }

    private static Path file(Sample sample) {
        return SUBMISSIONS.resolve(sample.name()).resolve(NOTEBOOK + ".ipynb");
    }

    private static String expected() {
        return samples.stream().map(sample -> String.join(",", sample.kind().name().toLowerCase(Locale.ROOT), sample.name(),
                        new BigDecimal(sample.earned()).stripTrailingZeros().toPlainString(), "\"" + sample.shows() + "\"") + "\n")
                .collect(Collectors.joining("", "kind,learner,earned,shows\n", ""));
    }
}
