package org.chainrule.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chainrule.grader.result.SubmissionResult;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long SECOND = 1_000_000_000L;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private long now;

    @Test
    void afterAFewSubmissionsItSaysHowLongTheOthersWillTake() {
        Progress progress = new Progress(25, new PrintStream(printed, true, StandardCharsets.UTF_8), () -> now);
        for (int i = 0; i < 5; i++) {
            assertFalse(text().contains("to go"), text());
            now += 2 * SECOND;
            progress.done(result(), false);
        }
        assertTrue(text().endsWith("[5/25] ann 90-fixture: 0 of 5 points · about 40 s to go\n"), text());
    }

    @Test
    void whatWasKeptDoesNotMakeTheOthersLookQuick() {
        Progress progress = new Progress(30, new PrintStream(printed, true, StandardCharsets.UTF_8), () -> now);
        for (int i = 0; i < 10; i++) {
            progress.done(result(), true);
        }
        for (int i = 0; i < 5; i++) {
            now += 60 * SECOND;
            progress.done(result(), false);
        }
        assertTrue(text().endsWith("· about 15 min to go\n"), text());
        assertEquals(10, progress.kept());
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static SubmissionResult result() {
        return new SubmissionResult(1, "ann", "90-fixture", 1, "f", 5, 0, "", List.of(), List.of(), "");
    }
}
