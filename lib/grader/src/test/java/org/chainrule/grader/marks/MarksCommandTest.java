package org.chainrule.grader.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chainrule.grader.ExerciseFolder;
import org.chainrule.grader.Refused;
import org.chainrule.grader.result.CsvTable;
import org.chainrule.grader.result.ResultFolder;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.result.SubmissionResult.Checked;
import org.chainrule.grader.result.SubmissionResult.Graded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import picocli.CommandLine;

/** From what the machine judged to what counts, as a teacher types it. */
class MarksCommandTest {

    private static final String NOTEBOOK = "21-first";
    private static final String WORKSHEET = "Identifier,Full name,Email address,Grade,Maximum grade,Last modified (grade),Feedback comments\n";

    @TempDir
    private Path folder;
    private String said;

    @BeforeEach
    void grade() throws IOException {
        put("collected.csv", """
                learner,name,id,email,notebook,attempt,counts,submitted,file,remark
                ann,Ann Example,101,ann@example.org,21-first,1,yes,2026-11-20T20:00:00Z,ann.ipynb,
                bob,"Example, Bob",102,,21-first,1,no,2026-11-19T20:00:00Z,bob.ipynb,
                bob,"Example, Bob",102,,21-first,2,yes,2026-11-22T20:00:00Z,bob-1.ipynb,
                sam,Sam Silent,103,,,,no,,,nothing was handed in
                """);
        result("ann", "=HYPERLINK(\"http://example.org\")");
        result("bob", "because");
    }

    @Test
    void withoutAPolicyWhatWasEarnedCounts() {
        marks();
        assertEquals(List.of("7", "7", "0"), column("earned"));
        assertEquals(List.of("12", "12", ""), column("points"));
        assertEquals(List.of("1", "1", "0"), column("still to be read"));
        assertEquals("nothing was handed in", column("remark").get(2));
    }

    @Test
    void eachDayBegunAfterTheDeadlineCostsAndTheLearnerReadsWhy() throws IOException {
        put("policy", "deadline = 2026-11-20 21:00 Z\nlate.percent-a-day = 10\nlate.most-percent = 50\n");
        marks("--policy", path("policy"));
        assertEquals(List.of("7", "5.6", "0"), column("earned"));
        assertEquals("1.4", column("lost by being late").get(1));
        assertTrue(feedback("bob").contains("within 2 days after the deadline: that costs 20 % of what was earned."), feedback("bob"));
        assertFalse(feedback("ann").contains("deadline"));
        assertTrue(feedback("bob").contains("2 exercises have points left to earn."));
    }

    @Test
    void whoseTimeNobodyKnowsIsNotLate() throws IOException {
        put("collected.csv", Files.readString(folder.resolve("collected.csv")).replace("2026-11-22T20:00:00Z", ""));
        put("policy", "deadline = 2026-11-20 21:00 Z\nlate.percent-a-day = 10\n");
        assertEquals(0, marks("--policy", path("policy")), said);
        assertEquals(List.of("7", "7", "0"), column("earned"));
    }

    @Test
    void graceExtensionsAndTheLastDayAreKept() throws IOException {
        put("policy", "deadline = 2026-11-18 21:00 Z\ndeadline.21 = 2026-11-20 19:55 Z\ngrace.minutes = 5\nlate.percent-a-day = 10\nlate.days = 1\n");
        marks("--policy", path("policy"));
        assertEquals(List.of("7", "0", "0"), column("earned"));
        assertTrue(feedback("bob").contains("it no longer counts"));
        put("extensions.csv", "id,deadline\n102,2026-11-23 00:00 Z\n");
        marks("--policy", path("policy"), "--extensions", path("extensions.csv"));
        assertEquals(List.of("7", "7", "0"), column("earned"));
        assertTrue(feedback("bob").contains("Your own deadline was 2026-11-23T00:00:00Z."));
    }

    @Test
    void extraPointsComeOnTopAndAllOrNothingMeansIt() throws IOException {
        put("policy", "extra = 21.3\nall-or-nothing = 21.1\n");
        marks("--policy", path("policy"));
        assertEquals(List.of("2", "2", "0"), column("earned"));
        assertEquals(List.of("10", "10", ""), column("points"));
        assertTrue(feedback("ann").contains("Exercise 21.1 counts only if all of it is right."));
    }

    @Test
    void whatAPersonGaveIsMergedInAndNeverLost() throws IOException {
        marks();
        CsvTable free = CsvTable.read(folder.resolve("free-responses.csv"));
        assertEquals(List.of("4", "4"), free.rows().stream().map(row -> row.get("points")).toList());
        assertTrue(Files.readString(folder.resolve("free-responses.csv")).contains("'=HYPERLINK"));
        free.rows().get(0).put("given", "3,5");
        free.rows().get(0).put("comment", "Well argued.");
        put("free-responses.csv", free.text());
        marks();
        assertEquals(List.of("10.5", "7", "0"), column("earned"));
        assertTrue(feedback("ann").contains("Well argued."));
        result("ann", "another text");
        marks();
        CsvTable again = CsvTable.read(folder.resolve("free-responses.csv"));
        assertEquals("3,5", again.rows().get(0).get("given"));
        assertTrue(again.rows().get(0).get("remark").startsWith("the answer has changed"), again.text());
    }

    @Test
    void moreThanCanBeHadIsRefusedInASentenceThatNamesTheLine() throws IOException {
        marks();
        put("free-responses.csv", Files.readString(folder.resolve("free-responses.csv")).replace("because,,", "because,9,"));
        assertEquals(1, marks());
        assertTrue(said.contains("gives bob “9” for 21.2: write a number from 0 to 4."), said);
    }

    @Test
    void platformsGetTheirOwnTablesBackWithMarks() throws IOException {
        put("canvas-export.csv", "Student,ID,SIS Login ID,Section,21-first (77)\n    Points Possible,,,,12\n\"Example, Bob\",102,bob1,A,\n\"Nobody, Known\",999,x,A,\n");
        put("worksheet.csv", WORKSHEET + "Participant 101,Ann Example,ann@example.org,,12,-,\n");
        assertEquals(0, marks("--canvas", path("canvas-export.csv"), "--moodle", path("worksheet.csv")), said);
        List<String> canvas = CsvTable.read(folder.resolve("canvas.csv")).rows().stream().map(row -> row.get("21-first (77)")).toList();
        assertEquals(List.of("12", "7", ""), canvas);
        assertTrue(Files.readString(folder.resolve("moodle.csv")).contains("\r\nParticipant 101,Ann Example,ann@example.org,7,12,-,"));
        assertTrue(said.contains("moodle.csv: No line of the table is about bob alone, so this mark is not in it."), said);
    }

    @Test
    void whatAPlatformWroteComesBackAsItWasAndFormulasDoNotCome() throws IOException {
        put("worksheet.csv", WORKSHEET + """
                Participant 101,=1+1,ann@example.org,-0.5,100,"Friday, 20 November 2026, 9:00 PM",Well begun.
                Participant 104,@later,+49@example.org,-,100,-,-1+1
                """);
        marks("--moodle", path("worksheet.csv"));
        String table = Files.readString(folder.resolve("moodle.csv"));
        assertTrue(table.contains("\r\nParticipant 101,'=1+1,ann@example.org,7,100,\"Friday, 20 November 2026, 9:00 PM\",One answer is still"), table);
        assertTrue(table.contains("\r\nParticipant 104,'@later,'+49@example.org,-,100,-,'-1+1\r\n"), table);
        assertTrue(said.contains("The assignment's maximum grade is 100 and the notebook has 12 points"), said);
    }

    @Test
    void aPlatformsLineIsFoundByAnyOfItsIdsElseByTheAddressElseByTheName() throws IOException {
        put("canvas-export.csv", "Student,ID,SIS User ID,SIS Login ID,Section,21-first (77),21-first-more (78)\n    Points Possible,,,,,12,5\n"
                + "\"Example, Ann\",7,101,ann1,A,EX,-1.5\n\"Example, Bob\",101,9,bob1,A,,\n\"Student, Test\",8,,x,A,,\n");
        marks("--canvas", path("canvas-export.csv"));
        assertTrue(said.contains("canvas.csv: No line of the table is about ann, bob alone, so these 2 marks are not in it."), said);
        put("canvas-export.csv", Files.readString(folder.resolve("canvas-export.csv")).replace(",101,9,", ",55,9,"));
        marks("--canvas", path("canvas-export.csv"));
        String table = Files.readString(folder.resolve("canvas.csv"));
        assertTrue(table.contains("\"Example, Ann\",7,101,ann1,A,EX,-1.5\r\n\"Example, Bob\",55,9,bob1,A,7,\r\n"), table);
    }

    @Test
    void aNotebookThatCanvasDoesNotKnowBecomesAnAssignmentWithItsPoints() throws IOException {
        put("canvas-export.csv", "Student,ID,SIS Login ID,Section,21-first-more (78)\n    Points Possible,,,,5\n\"Example, Bob\",102,bob1,A,\n");
        marks("--canvas", path("canvas-export.csv"));
        List<String> canvas = CsvTable.read(folder.resolve("canvas.csv")).rows().stream().map(row -> row.get("21-first")).toList();
        assertEquals(List.of("12", "7"), canvas);
        assertTrue(said.contains("No column of the gradebook is called 21-first: Canvas will offer to make a new assignment of it."), said);
    }

    @Test
    void aTableThatThePlatformWouldNotTakeBackIsRefusedInASentence() throws IOException {
        put("worksheet.csv", "ID,Vollständiger Name,Bewertung\n101,Ann Example,\n");
        assertEquals(1, marks("--moodle", path("worksheet.csv")));
        assertTrue(said.contains("has no column “identifier”, only ID, Vollständiger Name, Bewertung: download it"), said);
        assertEquals(1, marks("--canvas", path("nowhere.csv")));
        assertTrue(said.contains("There is no file ") && said.contains("nowhere.csv."), said);
    }

    @Test
    void whoCountsAgainGetsTheSamePolicyAndTablesAsBefore() throws IOException {
        put("policy", "deadline = 2026-11-20 21:00 Z\nlate.percent-a-day = 10\n");
        put("worksheet.csv", WORKSHEET + "Participant 102,Bob,,,12,-,\n");
        assertFalse(MarksCommand.again(folder, ExerciseFolder.of(folder)));
        marks("--policy", path("policy"), "--moodle", path("worksheet.csv"));
        result("bob", "because", 6);
        assertTrue(MarksCommand.again(folder, ExerciseFolder.of(folder)));
        assertEquals(List.of("7", "6.4", "0"), column("earned"));
        assertTrue(Files.readString(folder.resolve("moodle.csv")).contains("Participant 102,Bob,,6.4,12,"));
        Files.delete(folder.resolve("policy"));
        assertTrue(assertThrows(Refused.class, () -> MarksCommand.again(folder, ExerciseFolder.of(folder))).getMessage().contains("policy"));
        assertEquals(List.of("7", "6.4", "0"), column("earned"));
    }

    @Test
    void buildServersReadTheResults() throws Exception {
        marks();
        Element suites = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("junit.xml")))).getDocumentElement();
        Element ann = (Element) suites.getElementsByTagName("testsuite").item(0);
        assertEquals("3 1 1", ann.getAttribute("tests") + " " + ann.getAttribute("failures") + " " + ann.getAttribute("skipped"));
    }

    @Test
    void whatIsNotUnderstoodIsRefusedInASentence() throws IOException {
        put("policy", "late.procent = 10\n");
        assertEquals(1, marks("--policy", path("policy")));
        assertTrue(said.contains("late.procent, which nothing uses"), said);
        put("policy", "deadline = tomorrow\n");
        assertEquals(1, marks("--policy", path("policy")));
        assertTrue(said.contains("“tomorrow”, which is no time"), said);
    }

    private void result(String learner, String text) {
        result(learner, text, 5);
    }

    private void result(String learner, String text, double first) {
        List<Graded> exercises = List.of(exercise("21.1", 6, first, "PARTLY", ""), exercise("21.2", 4, 0, "RECORDED", text),
                exercise("21.3", 2, 2, "CORRECT", ""));
        new ResultFolder(folder).write(new SubmissionResult(1, learner, NOTEBOOK, 1, "f", 12, 7, "", exercises, List.of(), ""));
    }

    private static Graded exercise(String id, double points, double earned, String verdict, String answer) {
        return new Graded(id, "Title", "function", points, earned, "",
                List.of(new Checked("a check", points, earned, verdict, "Found.\u0001", "", "", 0, "")), answer);
    }

    private int marks(String... options) {
        PrintStream usualOut = System.out;
        PrintStream usualErr = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(System.out);
        try {
            return new CommandLine(new MarksCommand()).setExecutionExceptionHandler((e, line, parsed) -> {
                System.err.println(e.getMessage());
                return e instanceof Refused ? 1 : 70;
            }).execute(Stream.concat(Stream.of(folder.toString(), "--exercises", folder.toString()), Stream.of(options)).toArray(String[]::new));
        } finally {
            System.setOut(usualOut);
            System.setErr(usualErr);
            said = printed.toString(StandardCharsets.UTF_8);
        }
    }

    private List<String> column(String name) {
        return CsvTable.read(folder.resolve("marks.csv")).rows().stream().map(row -> row.get(name)).toList();
    }

    private String feedback(String learner) throws IOException {
        return Files.readString(folder.resolve("results").resolve(learner).resolve(NOTEBOOK).resolve("feedback.html"));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void put(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
