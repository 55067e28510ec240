package org.chainrule.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import REPL.CellByHand;
import REPL.CellByLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.chainrule.check.Attempt;
import org.chainrule.check.CheckOf;
import org.chainrule.check.Exercise;
import org.chainrule.check.Points;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Finding.Verdict;
import org.chainrule.judge.FreeResponseKey;
import org.chainrule.learn.Host;
import org.chainrule.notebook.view.CheckReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookHostTest {

    /** The answer is 42; a second check looks at the answer to another exercise. */
    @CheckOf("9.1")
    static final class FortyTwo {

        @Test
        @Points(1)
        @DisplayName("is 42")
        void isRight(Attempt attempt) {
            attempt.report(attempt.answer().value().equals(42.0) ? Finding.correct("It is 42.") : Finding.wrong("No.", "Think."));
        }

        @Test
        @Points(1)
        @DisplayName("follows 9.2")
        void follows(Attempt attempt) {
            attempt.report(attempt.answerTo("9.2") != null ? Finding.correct("9.2 is there.") : Finding.wrong("No 9.2.", ""));
        }
    }

    /** What a cell gives. */
    private interface Value {
        Object get();
    }

    private record Given(Value supplier) implements Answer {
        @Override
        public Form form() {
            return Form.VALUE;
        }

        @Override
        public int arity() {
            return 0;
        }

        @Override
        public Object value() {
            return supplier.get();
        }

        @Override
        public Object at(Object... arguments) {
            throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND, "Not a function.");
        }
    }

    private static Exercise exercise(String id, boolean selfCheck) {
        return new Exercise(id, "09-test", "A test", "numeric", 2, List.of(), selfCheck, FortyTwo.class.getName());
    }

    private final NotebookHost host = new NotebookHost(Map.of("9.1", exercise("9.1", true), "9.2", exercise("9.2", false)),
            new Session(), new ProgressLog(null));

    private List<Finding> check(String id, Value value) {
        CheckReport report = assertInstanceOf(CheckReport.class, host.check(id, new Given(value)));
        return report.checks().stream().map(check -> check.finding()).toList();
    }

    @Test
    void everyCheckOfAnExerciseReports() {
        assertEquals(List.of("No 9.2.", "It is 42."), check("9.1", () -> 42.0).stream().map(Finding::headline).toList());
    }

    @Test
    void earlierAnswersAreRemembered() {
        check("9.2", () -> 1.0);
        assertEquals(List.of("9.2 is there.", "It is 42."), check("9.1", () -> 42.0).stream().map(Finding::headline).toList());
    }

    @Test
    void anExerciseWithoutItsKeyIsTakenDown() {
        assertSame(Verdict.RECORDED, check("9.2", () -> 1.0).get(0).verdict());
    }

    /** The answer is the learner's own number. */
    @CheckOf("9.6")
    static final class OwnNumber {

        @Test
        @Points(1)
        void isRight(Attempt attempt) {
            boolean right = attempt.answer().value().equals(attempt.parameter("a"));
            attempt.report(right ? Finding.correct("Yours.") : Finding.wrong("Somebody else's.", "Look again."));
        }
    }

    @Test
    void aLearnersOwnNumbersAreThoseBesideTheirNotebook() {
        for (double own : new double[] {3, 4}) {
            Host theirs = new NotebookHost(Map.of("9.6", new Exercise("9.6", "09-test", "A number", "numeric", 1, List.of(), true,
                    OwnNumber.class.getName(), 1, false, Map.of("a", own))), new Session(), new ProgressLog(null));
            CheckReport report = assertInstanceOf(CheckReport.class, theirs.check("9.6", new Given(() -> 3.0)));
            assertEquals(own == 3 ? "Yours." : "Somebody else's.", report.checks().get(0).finding().headline());
        }
    }

    /** A text for a person. */
    @CheckOf("9.5")
    static final class ForAPerson {

        @Test
        @Points(4)
        void isStored(Attempt attempt) {
            attempt.judge(FreeResponseKey.recorded());
        }
    }

    @Test
    void aTextForAPersonIsNotedWhenItIsTakenDownAndNotBefore(@TempDir Path folder) {
        ProgressLog log = new ProgressLog(folder.resolve("progress"));
        Host own = new NotebookHost(Map.of("9.5", new Exercise("9.5", "09-test", "A text", "free", 4, List.of(), true,
                ForAPerson.class.getName(), 0, false, Map.of())), new Session(), log);
        own.check("9.5", new Given(() -> ""));
        assertEquals(Map.of(), log.best());
        own.check("9.5", new Given(() -> "Because it may divide by 0."));
        assertEquals(Map.of("9.5", 0.0), log.best());
    }

    @Test
    void anUnknownNumberGetsTheNearestOne() {
        Finding finding = assertInstanceOf(Finding.class, host.check("9.11", new Given(() -> 1.0)));
        assertEquals("There is no exercise \"9.11\". Did you mean 9.1?", finding.headline());
    }

    @Test
    void nullSaysWhatToRunAgain() {
        assertTrue(check("9.1", () -> null).get(1).headline().contains("re-run the cell that creates it"));
    }

    @Test
    void anEndlessLoopIsGivenUp() {
        CheckReport report = new Judge(NotebookHostTest.class.getClassLoader(), 100).judge(exercise("9.1", true), new Given(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return 1.0;
        }), new Session());
        assertSame(Verdict.FAILED, report.checks().get(0).finding().verdict());
        assertTrue(report.toString().contains("Restart Kernel"));
    }

    @Test
    void aCheckThatCannotBeLoadedIsNotTheLearnersFault() {
        Exercise broken = new Exercise("9.3", "09-test", "A test", "numeric", 2, List.of(), true, "org.chainrule.Nowhere");
        assertSame(Verdict.RECORDED, new Judge(NotebookHostTest.class.getClassLoader()).judge(broken, new Given(() -> 1.0), new Session()).checks().get(0).finding().verdict());
    }

    @Test
    void anAnswerThatMustDoWithoutTheLibraryIsToldWhatItUses() {
        Session session = new Session();
        session.readClassesBy(loader -> classFiles("CellByHand", "TwiceByHand", "CellByLibrary", "Twice", "Helper"));
        Host strict = new NotebookHost(Map.of("9.4", new Exercise("9.4", "09-test", "A test", "function", 2, List.of(), true,
                FortyTwo.class.getName(), 2, true, Map.of())), session, new ProgressLog(null));
        Answer answer = new Given(() -> 42.0);
        assertEquals(1, assertInstanceOf(CheckReport.class, CellByHand.run(strict, "9.4", answer)).earned());
        CheckReport refused = assertInstanceOf(CheckReport.class, CellByLibrary.run(strict, "9.4", answer));
        assertEquals(0, refused.earned());
        assertTrue(refused.toString().contains("without the library, and your answer uses its Functions"), refused.toString());
    }

    /** Class files of this test's own cells, by name. */
    private static Map<String, byte[]> classFiles(String... cells) {
        Map<String, byte[]> files = new HashMap<>();
        for (String cell : cells) {
            try (InputStream file = CellByHand.class.getResourceAsStream(cell + ".class")) {
                files.put("REPL." + cell, file.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }

    @Test
    void theServiceLoaderFindsThisHost() {
        assertInstanceOf(NotebookHost.class, ServiceLoader.load(Host.class).findFirst().orElseThrow());
    }

    @Test
    void anInstallationThatFailsAltogetherThrowsNothing() {
        new CourseExtension().install(null);
    }
}
