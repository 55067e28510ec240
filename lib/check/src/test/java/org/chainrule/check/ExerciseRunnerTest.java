package org.chainrule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Answers;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Finding.Verdict;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.CancellationToken;

class ExerciseRunnerTest {

    private final ExerciseResult result = new ExerciseRunner().run(Sample.class, new NoAnswers());

    /** A check class with every way for a check to end; its methods run in the order of their names. */
    @CheckOf("9.9")
    static class Sample {

        @Test
        @Points(2)
        @DisplayName("right in full")
        void aRight(Attempt attempt) {
            attempt.judge(answers -> Finding.correct("It holds."));
        }

        @Test
        @Points(2)
        void bHalf(Attempt attempt) {
            attempt.report(Finding.wrong("Half of it.", "Do the rest.").credit(0.5));
        }

        @Test
        @Points(1)
        void cWithoutReport(Attempt attempt) {
            Assertions.assertEquals(4, 2 + 2);
        }

        @Test
        @Points(1)
        void dAssertion(Attempt attempt) {
            Assertions.fail("The sum is not 4.");
        }

        @Test
        @Points(1)
        void eLearnersCodeFails(Attempt attempt) {
            throw new AnswerProblem(AnswerProblem.Cause.THREW, "Your code stopped.");
        }

        @Test
        @Points(1)
        void fCheckItselfFails(Attempt attempt) {
            throw new IllegalStateException("a slip in the check");
        }

        @SuppressWarnings("unused")
        void notACheck(Attempt attempt) {
            throw new IllegalStateException("never run");
        }
    }

    @Test
    void everyCheckIsRunOnceInTheOrderOfItsName() {
        assertEquals("9.9", result.exerciseId());
        assertEquals(6, result.checks().size());
        assertEquals("right in full", result.checks().get(0).name());
        assertEquals("bHalf", result.checks().get(1).name());
    }

    @Test
    void pointsAddUpByTheCreditOfEachFinding() {
        assertEquals(8, result.points());
        assertEquals(2 + 1 + 1, result.earned());
    }

    @Test
    void aCheckWithoutAReportIsEarnedUnlessAnAssertionFails() {
        assertEquals(Verdict.CORRECT, finding(2).verdict());
        assertEquals(Verdict.WRONG, finding(3).verdict());
        assertTrue(finding(3).headline().startsWith("The sum is not 4."));
    }

    @Test
    void codeOfTheLearnerThatFailsIsAFindingInItsOwnWords() {
        assertEquals(Verdict.FAILED, finding(4).verdict());
        assertEquals("Your code stopped.", finding(4).headline());
    }

    @Test
    void aCheckThatFailsItselfIsNotTheLearnersFault() {
        assertTrue(finding(5).headline().contains("not your fault"), finding(5).headline());
        assertEquals(0, finding(5).credit());
    }

    /** A second class, for a launch of several. */
    @CheckOf("9.10")
    static class Other {

        @Test
        @Points(3)
        void holds(Attempt attempt) {
            attempt.report(Finding.correct("It holds."));
        }
    }

    @Test
    void severalClassesInOneLaunchGetWhatEachGetsAlone() {
        Map<Class<?>, Answers> exercises = new LinkedHashMap<>();
        exercises.put(Sample.class, new NoAnswers());
        exercises.put(Other.class, new NoAnswers());
        Notes notes = new Notes();
        new ExerciseRunner().run(exercises, CancellationToken.create(), notes);
        assertEquals(List.of("begins Sample", "ended 9.9 with 4.0", "begins Other", "ended 9.10 with 3.0"), notes);
    }

    @Test
    void afterCancellingNoFurtherCheckBeginsAndNoneIsEarned() {
        CancellationToken token = CancellationToken.create();
        token.cancel();
        Notes notes = new Notes();
        new ExerciseRunner().run(Map.of(Other.class, new NoAnswers()), token, notes);
        assertEquals(List.of("ended 9.10 with 0.0"), notes);
    }

    /** What a launch told of itself. */
    private static final class Notes extends ArrayList<String> implements ExerciseRunner.Watch {

        @Override
        public void begins(Class<?> checkClass) {
            add("begins " + checkClass.getSimpleName());
        }

        @Override
        public void ended(Class<?> checkClass, ExerciseResult ended) {
            add("ended " + ended.exerciseId() + " with " + ended.earned());
        }
    }

    private Finding finding(int check) {
        return result.checks().get(check).finding();
    }

    /** Answers that nobody gave. */
    private static final class NoAnswers implements Answers {

        @Override
        public Answer answer() {
            return null;
        }

        @Override
        public Answer answerTo(String exerciseId) {
            return null;
        }

        @Override
        public Random random() {
            return new Random(1);
        }
    }
}
