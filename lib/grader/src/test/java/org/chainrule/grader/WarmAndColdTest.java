package org.chainrule.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.chainrule.grader.result.SubmissionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a grader says of a submission does not depend on what it graded before. */
class WarmAndColdTest {

    private static final List<Supplier<Draft>> DRAFTS = List.of(
            Draft::solved,
            () -> Draft.solved().answer("90.1", "double a = six;").insert(1, "double b = (2;"),
            () -> Draft.solved().insert(1, "double two = 3;\nString f = \"mine\";\nclass Graphs { }"),
            () -> Draft.solved().answer("90.2", "double f(double x) { return square(x); }")
                    .insert(5, "double square(double x) { return x * x; }\nLocale.setDefault(Locale.GERMANY);"),
            () -> Draft.solved().insert(1, "int n = 2;\nint twice() { return 2 * n; }\ndouble n = 3;"),
            () -> Draft.solved().answer("90.3", "double z = 0;\nSystem.exit(0);"));

    @TempDir
    private Path folder;

    @Test
    void aWarmGraderGivesWhatAColdOneGives() {
        List<SubmissionResult> cold = new ArrayList<>();
        for (Supplier<Draft> draft : DRAFTS) {
            try (Desk desk = Desk.inSandbox(folder)) {
                cold.add(desk.grade(draft.get()));
            }
        }
        try (Desk desk = Desk.inSandbox(folder)) {
            for (int i = DRAFTS.size() - 1; i >= 0; i--) {
                assertEquals(cold.get(i), desk.grade(DRAFTS.get(i).get()));
            }
            for (int i = 0; i < DRAFTS.size(); i++) {
                assertEquals(cold.get(i), desk.grade(DRAFTS.get(i).get()));
            }
        }
    }

    @Test
    void whatMachinesAreArchivedWithRuns() {
        try (Desk desk = Desk.inSandbox(folder)) {
            assertEquals("from x: -186.0, from y: 15.0", desk.grade(Draft.solved().insert(1, PrepareCommand.TYPICAL)).output().strip());
        }
    }
}
