package org.chainrule.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chainrule.check.Exercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner sees what is done and what is next; nothing that was earned is lost. */
class ProgressTest {

    @TempDir
    Path folder;

    @Test
    void theBestOfSeveralAttemptsCounts() {
        ProgressLog log = new ProgressLog(folder.resolve("progress"));
        log.note("6.3", 1);
        log.note("6.3", 2);
        log.note("6.3", 0.5);
        log.note("0.1", 0);
        assertEquals(Map.of("6.3", 2.0, "0.1", 0.0), log.best());
    }

    @Test
    void aDamagedLineCostsNothingButItself() throws IOException {
        Path file = folder.resolve("progress");
        Files.writeString(file, "6.1\t3\nnonsense\n6.2\tx\n\n6.3\t0.5\n");
        assertEquals(Map.of("6.1", 3.0, "6.3", 0.5), new ProgressLog(file).best());
    }

    @Test
    void aLogThatForgetsIsEmpty() {
        ProgressLog none = new ProgressLog(null);
        none.note("6.3", 2);
        assertEquals(Map.of(), none.best());
        assertFalse(none.remembers());
    }

    @Test
    void aFileThatCannotBeWrittenFailsNoCheck() {
        ProgressLog log = new ProgressLog(folder);
        log.note("6.3", 2);
        assertEquals(Map.of(), log.best());
    }

    @Test
    void theNextExerciseIsTheFirstThatIsNotDone() {
        ChapterProgress progress = progress(Map.of("6.1", 2.0, "6.2", 0.5));
        assertEquals("Next: 6.2 Two.", progress.next());
        assertEquals("Chapter 6: 1 of 4 exercises done, 2.5 of 8 points", progress.table().title());
    }

    @Test
    void tenComesAfterTwoAndAPersonReadsFreeResponses() {
        var columns = progress(Map.of()).table().columns();
        assertEquals(List.of("6.1 One", "6.2 Two", "6.9 Free", "6.10 Ten"), columns.get(0).texts());
        assertEquals(List.of("", "", "read by a person", ""), columns.get(2).texts());
    }

    @Test
    void aTextThatAPersonReadsIsDoneWhenItIsTakenDownAndItsPointsAreNotTheMachines() {
        Exercise text = new Exercise("6.1", "06-several-variables", "Free", "free", 4, List.of(), true, "C", 0, false, Map.of());
        ChapterProgress open = new ChapterProgress("06", List.of(text), Map.of());
        assertEquals("Chapter 6: 0 of 1 exercises done, 0 of 0 points", open.table().title());
        assertEquals(List.of("read by a person"), open.table().columns().get(2).texts());
        assertEquals("Next: 6.1 Free.", open.next());
        ChapterProgress taken = new ChapterProgress("06", List.of(text), Map.of("6.1", 0.0));
        assertEquals("Chapter 6: 1 of 1 exercises done, 0 of 0 points", taken.table().title());
    }

    @Test
    void aChapterCanBeComplete() {
        assertEquals("Every exercise of this chapter that checks itself is done.",
                progress(Map.of("6.1", 2.0, "6.2", 2.0, "6.10", 2.0)).next());
        assertEquals("There is no chapter 99 with exercises.", new ChapterProgress("99", List.of(), Map.of()).next());
    }

    private static ChapterProgress progress(Map<String, Double> earned) {
        return new ChapterProgress("06", List.of(exercise("6.10", "Ten", true), exercise("6.9", "Free", false),
                exercise("6.2", "Two", true), exercise("6.1", "One", true), new Exercise("7.1", "07-x", "Other", "numeric", 1,
                        List.of(), true, "C")), earned);
    }

    private static Exercise exercise(String id, String title, boolean selfCheck) {
        return new Exercise(id, "06-several-variables", title, "numeric", 2, List.of(), selfCheck, "C");
    }
}
