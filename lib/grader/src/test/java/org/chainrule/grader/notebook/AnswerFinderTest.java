package org.chainrule.grader.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.chainrule.grader.Draft;
import org.chainrule.grader.Limits;
import org.chainrule.grader.Refused;
import org.chainrule.grader.notebook.Entry.Kind;
import org.junit.jupiter.api.Test;

class AnswerFinderTest {

    private static final Pristine FIXTURE =
            Pristine.of("90-fixture", Notebook.read(Draft.fixture().bytes(), Limits.DEFAULT));

    @Test
    void theNotebookAsReleasedNeedsNoRepair() {
        assertEquals(List.of(), find(Draft.fixture()).repairs());
        assertEquals(List.of(), find(Draft.solved()).repairs());
    }

    @Test
    void theCoursesOwnCellsAreNotRunAgain() {
        assertEquals(List.of(), added(find(Draft.solved())));
    }

    @Test
    void aDeletedAnswerIsPutBackAsReleasedAndReported() {
        Draft draft = Draft.solved();
        AnswerFinder.Found found = find(draft.delete(draft.answerAt("90.2")));
        assertEquals(FIXTURE.stubs().get("90.2"), answer(found, "90.2"));
        assertReports(found, "90.2", "was deleted");
    }

    @Test
    void ofTwoAnswersTheLastThatWasWorkedOnCounts() {
        Draft draft = Draft.solved();
        AnswerFinder.Found found = find(draft
                .insert(draft.size(), "// 90.1 answer: three times two\ndouble a = 7;")
                .insert(draft.size() + 1, FIXTURE.stubs().get("90.1")));
        assertTrue(answer(found, "90.1").endsWith("double a = 7;"));
        assertEquals(1, added(found).size());
        assertReports(found, "90.1", "3 cells answer this exercise");
    }

    @Test
    void twoEqualAnswersAreOne() {
        Draft draft = Draft.solved();
        AnswerFinder.Found found = find(draft.insert(4, "// 90.1 answer: three times two\ndouble a = 3 * two;"));
        assertEquals(1, found.entries().stream()
                .filter(entry -> entry.kind() == Kind.ANSWER && entry.exerciseId().equals("90.1")).count());
    }

    @Test
    void withoutItsFirstLineAnAnswerIsFoundByTheNotebooksOwnRecord() {
        Draft draft = Draft.solved();
        AnswerFinder.Found found = find(draft.change(draft.answerAt("90.1"), source -> "double a = 6;"));
        assertEquals("double a = 6;", answer(found, "90.1"));
        assertReports(found, "90.1", "notebook's own record");
    }

    @Test
    void withoutRecordTooItIsFoundByWhatItDefines() {
        Draft draft = Draft.solved();
        int at = draft.answerAt("90.1");
        draft.at(at).putObject("metadata");
        AnswerFinder.Found found = find(draft.change(at, source -> "double a = 6;").move(at, draft.size() - 1));
        assertEquals("double a = 6;", answer(found, "90.1"));
        assertReports(found, "90.1", "by what it defines");
    }

    @Test
    void withoutAnythingElseItIsFoundByItsPlace() {
        Draft draft = Draft.solved();
        int at = draft.answerAt("90.1");
        draft.at(at).putObject("metadata");
        assertEquals("var a = 6;", answer(find(draft.change(at, source -> "var a = 6;")), "90.1"));
    }

    @Test
    void otherMetadataAreReportedAndTheTextCounts() {
        Draft draft = Draft.solved();
        draft.at(draft.answerAt("90.1")).withObject("/metadata/chainrule").put("id", "90.3");
        AnswerFinder.Found found = find(draft);
        assertTrue(answer(found, "90.1").contains("3 * two"));
        assertReports(found, "90.1", "its first line counted");
    }

    @Test
    void anAnswerThatWasTurnedIntoTextIsCodeAgain() {
        Draft draft = Draft.solved();
        draft.at(draft.answerAt("90.1")).put("cell_type", "markdown");
        AnswerFinder.Found found = find(draft);
        assertTrue(answer(found, "90.1").contains("3 * two"));
        assertReports(found, "90.1", "no longer a code cell");
    }

    @Test
    void twoAnswersInOneCellAreTakenApart() {
        Draft draft = Draft.solved();
        draft.change(draft.answerAt("90.1"), source -> source + "\n// 90.3 answer: nothing\ndouble z = 0;");
        draft.delete(draft.checkAt("90.2") + 1);
        AnswerFinder.Found found = find(draft);
        assertTrue(answer(found, "90.3").endsWith("double z = 0;"));
        assertTrue(answer(found, "90.1").endsWith("double a = 3 * two;\n"));
    }

    @Test
    void aChangedCheckIsReportedAndKeptAsTheLearnersOwn() {
        Draft draft = Draft.solved();
        AnswerFinder.Found found = find(draft.change(draft.checkAt("90.1"), source -> "check(\"90.1\", () -> 6)"));
        assertReports(found, "90.1", "check cell was changed");
        assertEquals(List.of("check(\"90.1\", () -> 6)"), added(found));
    }

    @Test
    void aNotebookFromAnotherCourseIsRefused() {
        Notebook other = new Notebook(List.of(new Cell(true, "print(1)", "", "")), List.of(), Owner.NOBODY);
        assertTrue(assertThrows(Refused.class, () -> new AnswerFinder(FIXTURE, Limits.DEFAULT).find(other))
                .getMessage().contains("another course"));
    }

    @Test
    void aNotebookOfAnotherChapterIsRefusedByName() {
        Notebook other = new Notebook(List.of(new Cell(true, "// 7.1 answer: x\nint x = 1;", "", "")), List.of(), Owner.NOBODY);
        assertTrue(assertThrows(Refused.class, () -> new AnswerFinder(FIXTURE, Limits.DEFAULT).find(other))
                .getMessage().contains("answers to 7.1"));
    }

    @Test
    void aCheckStandsOnceBehindItsAnswerAndNamesItsClass() {
        Draft draft = Draft.solved();
        draft.move(draft.answerAt("90.1"), draft.size() - 1);
        List<Entry> cells = new Rebuilder(FIXTURE).rebuild(find(draft).entries()).cells();
        List<Entry> of = cells.stream().filter(cell -> cell.exerciseId().equals("90.1")).toList();
        assertEquals(List.of(Kind.ANSWER, Kind.CHECK), of.stream().map(Entry::kind).toList());
        assertEquals("((org.chainrule.learn.Learn) null).check(\"90.1\", () -> a)", of.get(1).source());
        assertEquals(Kind.SETUP, cells.get(0).kind());
    }

    private static AnswerFinder.Found find(Draft draft) {
        return new AnswerFinder(FIXTURE, Limits.DEFAULT).find(Notebook.read(draft.bytes(), Limits.DEFAULT));
    }

    private static String answer(AnswerFinder.Found found, String id) {
        return found.entries().stream().filter(entry -> entry.kind() == Kind.ANSWER && entry.exerciseId().equals(id))
                .findFirst().orElseThrow().source();
    }

    private static List<String> added(AnswerFinder.Found found) {
        return found.entries().stream().filter(entry -> entry.kind() == Kind.ADDED).map(Entry::source).toList();
    }

    private static void assertReports(AnswerFinder.Found found, String id, String words) {
        assertTrue(found.repairs().stream()
                .anyMatch(repair -> repair.exercise().equals(id) && repair.sentence().contains(words)),
                () -> found.repairs().toString());
    }

    @Test
    void whoseNumbersCountedIsSaidWhereTheNotebookWasMadeForSomebodyElse() {
        Owner ann = new Owner("Ann", Map.of("90.1", Map.of("a", 3.0)));
        Owner bob = new Owner("Bob", Map.of());
        assertEquals(List.of(), sentences(ann, ann));
        assertEquals(List.of("This notebook was made for Bob: the numbers that were drawn for you counted, not those in its text."), sentences(ann, bob));
        assertEquals(List.of("This is the notebook for everybody: the numbers that were drawn for you counted, not those in its text."),
                sentences(ann, Owner.NOBODY));
        assertEquals(List.of("This notebook was made for Bob, and no numbers were drawn for you: those of the notebook for everybody counted."),
                sentences(Owner.NOBODY, bob));
    }

    private static List<String> sentences(Owner released, Owner claimed) {
        Notebook notebook = Notebook.read(Draft.fixture().bytes(), Limits.DEFAULT);
        Pristine pristine = Pristine.of("90-fixture", new Notebook(notebook.cells(), List.of(), released));
        return new AnswerFinder(pristine, Limits.DEFAULT).find(new Notebook(notebook.cells(), List.of(), claimed)).repairs().stream()
                .map(Repair::sentence).toList();
    }
}
