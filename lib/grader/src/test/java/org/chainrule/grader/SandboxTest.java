package org.chainrule.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.result.SubmissionResult.Checked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One submission after the other through the whole pipeline, sandbox included. */
class SandboxTest {

    @TempDir
    static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = Desk.inSandbox(folder);
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void theSolutionEarnsEverything() {
        assertEquals(5, desk.grade(Draft.solved()).earned(), () -> desk.last());
    }

    @Test
    void theNotebookAsReleasedEarnsNothingAndNamesTheNextAction() {
        SubmissionResult result = desk.grade(Draft.fixture());
        assertEquals(0, result.earned(), () -> desk.last());
        assertEquals("UNANSWERED", check(result, 0).verdict());
    }

    @Test
    void aHalfRightFunctionEarnsHalf() {
        assertEquals(4, desk.grade(Draft.solved().answer("90.2",
                "double f(double x) {\n    return x * Math.abs(x);\n}")).earned(), () -> desk.last());
    }

    @Test
    void aWrongAnswerNamesItsMisconception() {
        assertEquals("fixture-slip", check(desk.grade(Draft.solved().answer("90.1", "double a = 7;")), 0).misconception());
    }

    @Test
    void anEndlessLoopCostsItsOwnExerciseOnly() {
        SubmissionResult result = desk.grade(Draft.solved().answer("90.1", "double a = 0;\nwhile (true) { a++; }"));
        assertEquals(5 - 1, result.earned(), () -> desk.last());
    }

    @Test
    void aFunctionThatNeverReturnsCostsItsOwnExerciseOnly() {
        SubmissionResult result = desk.grade(Draft.solved().answer("90.2", "double f(double x) { while (true) { } }"));
        assertEquals(5 - 2, result.earned(), () -> desk.last());
        assertTrue(result.exercises().get(1).checks().get(0).headline().contains("longer than"), () -> desk.last());
    }

    @Test
    void anExitCostsItsOwnExerciseOnly() {
        assertEquals(5 - 1, desk.grade(Draft.solved().answer("90.1", "System.exit(0);\ndouble a = 6;"))
                .earned(), () -> desk.last());
    }

    @Test
    void anExitInsideAFunctionIsNamed() {
        SubmissionResult result = desk.grade(Draft.solved().answer("90.2",
                "double f(double x) { System.exit(1); return x; }"));
        assertEquals(3, result.earned(), () -> desk.last());
        assertTrue(result.exercises().get(1).checks().get(0).headline().contains("System.exit"), () -> desk.last());
    }

    @Test
    void aStackOverflowIsNamed() {
        SubmissionResult result = desk.grade(Draft.solved().answer("90.2", "double f(double x) { return f(x); }"));
        assertEquals(3, result.earned(), () -> desk.last());
        assertTrue(result.exercises().get(1).checks().get(0).headline().contains("calls itself"), () -> desk.last());
    }

    @Test
    void memoryBeyondTheLimitIsNamed() {
        SubmissionResult result = desk.grade(Draft.solved().answer("90.2",
                "double f(double x) { List<double[]> all = new ArrayList<>(); while (true) all.add(new double[1000000]); }"));
        assertEquals(3, result.earned(), () -> desk.last());
        assertTrue(result.exercises().get(1).checks().get(0).headline().contains("memory"), () -> desk.last());
    }

    @Test
    void hugeOutputIsCutAndHarmsNothing() {
        SubmissionResult result = desk.grade(Draft.solved().insert(3,
                "for (int i = 0; i < 1_000_000; i++) System.out.println(\"again and again\");"));
        assertEquals(5, result.earned(), () -> desk.last());
        assertTrue(result.output().length() < 10_000);
    }

    @Test
    void everyVariableOfOneDeclarationGetsItsValue() {
        assertEquals(5, desk.grade(Draft.solved().answer("90.1", "double a = 3 * two, b = a + 1, c;")).earned(), () -> desk.last());
        assertEquals(5, desk.grade(Draft.solved().answer("90.1", "double b = 3, a = b * two;")).earned(), () -> desk.last());
    }

    @Test
    void aFailedInitialiserBesideAnotherIsNoAnswerEither() {
        assertEquals(4, desk.grade(Draft.solved().answer("90.3", "double b = 1, z = Integer.parseInt(\"x\");")).earned(), () -> desk.last());
        assertEquals(4, desk.grade(Draft.solved().answer("90.3", "double b = Integer.parseInt(\"x\"), z = 0;")).earned(), () -> desk.last());
    }

    @Test
    void aFailedInitialiserIsNoAnswerEvenWhereZeroIsRight() {
        SubmissionResult result = desk.grade(Draft.solved().answer("90.3", "double z = Integer.parseInt(\"x\");"));
        assertEquals(4, result.earned(), () -> desk.last());
        assertTrue(check(result, 2).headline().startsWith("z has no value, because its cell stopped with Number"),
                () -> desk.last());
    }

    @Test
    void whatStandsOnAFailedInitialiserIsNoAnswerEither() {
        assertEquals(4, desk.grade(Draft.solved().answer("90.3",
                "double none = 1 / Integer.parseInt(\"0\");").insert(4, "double helper() { return none; }")
                .answer("90.3", "double none = 1 / Integer.parseInt(\"0\");\ndouble z = helper();")).earned(),
                () -> desk.last());
    }

    @Test
    void anAnswerThatDoesNotCompileCostsItselfOnlyAndQuotesTheLine() {
        SubmissionResult result = desk.grade(Draft.solved().answer("90.1", "double a = \"six\";"));
        assertEquals(4, result.earned(), () -> desk.last());
        assertTrue(check(result, 0).headline().contains("double a = \"six\";"), () -> desk.last());
    }

    @Test
    void anUndefinedNameIsNamed() {
        assertEquals("Your answer uses six, which nothing defines.",
                check(desk.grade(Draft.solved().answer("90.1", "double a = six;")), 0).headline(), () -> desk.last());
    }

    @Test
    void anUndefinedNameInAMethodIsNamed() {
        assertEquals("Your answer uses squareOf, which nothing defines.",
                check(desk.grade(Draft.solved().answer("90.2", "double f(double x) { return squareOf(x); }")), 1).headline(),
                () -> desk.last());
    }

    @Test
    void aRenamedVariableIsNamed() {
        assertEquals("The check asks for a, which no cell defines: keep the names that the exercise gives.",
                check(desk.grade(Draft.solved().answer("90.1", "double b = 6;")), 0).headline(), () -> desk.last());
    }

    @Test
    void helpersBeforeAndAfterAreFound() {
        Draft draft = Draft.solved().answer("90.2", "double f(double x) { return squareOf(x); }");
        assertEquals(5, desk.grade(draft.insert(draft.size(), "double squareOf(double x) { return x * x; }")).earned(),
                () -> desk.last());
        assertEquals(5, desk.grade(Draft.solved().answer("90.1", "double a = six();")
                .insert(1, "double six() { return 6; }")).earned(), () -> desk.last());
    }

    @Test
    void aMethodOfTheLearnersCalledCheckIsNoTrap() {
        assertEquals(5, desk.grade(Draft.solved().insert(1,
                "Object check(String id, Object answer) { throw new IllegalStateException(); }")).earned(), () -> desk.last());
    }

    @Test
    void aVariableUsedAgainLaterDoesNotChangeAnEarlierAnswer() {
        Draft draft = Draft.solved();
        assertEquals(5, desk.grade(draft.insert(draft.checkAt("90.1") + 1, "a = -1;")).earned(), () -> desk.last());
    }

    @Test
    void anAddedCellThatFailsCostsNothing() {
        assertEquals(5, desk.grade(Draft.solved().insert(1, "this is no Java")
                .insert(2, "int[] none = new int[-1];")).earned(), () -> desk.last());
    }

    @Test
    void theSandboxHasNoNetworkNoEnvironmentAndNoFilesOfTheHost() {
        SubmissionResult result = desk.grade(Draft.solved().insert(1, """
                System.out.println(System.getenv().keySet() + " " + List.of(new java.io.File("/").list())
                    + " " + new java.io.File("/tmp/probe").mkdir() + " " + new java.io.File("/course/probe").mkdir());
                """).insert(2, "new java.net.Socket(\"127.0.0.1\", 22);"));
        assertEquals(5, result.earned(), () -> desk.last());
        assertFalse(result.output().contains("home"), result::output);
        assertTrue(result.output().endsWith("true false\n"), result::output);
    }

    @Test
    void theChecksAreNotOnTheClassPath() {
        SubmissionResult result = desk.grade(Draft.solved().insert(1, """
                for (String name : List.of("org.chainrule.check.Exercise", "org.chainrule.grader.fixture.NumberCheck",
                        "org.chainrule.grader.step.Pipeline")) {
                    try { Class.forName(name); System.out.println("found " + name); }
                    catch (ClassNotFoundException e) { System.out.println("none"); }
                }
                """));
        assertEquals("none\nnone\nnone\n", result.output());
    }

    private static Checked check(SubmissionResult result, int exercise) {
        return result.exercises().get(exercise).checks().get(0);
    }
}
