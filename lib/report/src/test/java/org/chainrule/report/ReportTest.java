package org.chainrule.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.Table;

class ReportTest {

    @TempDir
    private Path folder;

    @Test
    void countsSolvedUnansweredAndMisconceptionsPerExercise() throws IOException {
        put("ann", 2, "CORRECT", "");
        put("bob", 0, "WRONG", "path-dropped");
        put("cleo", 0, "WRONG", "path-dropped");
        put("dan", 0, "UNANSWERED", "");
        ClassTables tables = new ClassTables(Results.read(folder).get("06-several-variables"));
        Table exercises = tables.exercises();
        assertEquals(0.5, exercises.doubleColumn("mean").get(0));
        assertEquals(25, exercises.doubleColumn("solved %").get(0));
        assertEquals(25, exercises.doubleColumn("unanswered %").get(0));
        assertEquals("path-dropped", tables.misconceptions().getString(0, "misconception"));
        assertEquals("2", tables.misconceptions().getUnformatted(0, 2).replace(".0", ""));
        assertArrayEquals(new int[] {3, 0, 0, 0, 0, 0, 0, 0, 0, 1}, tables.totalsInTenths());
    }

    @Test
    void exercisesKeepTheOrderOfTheNotebook() throws IOException {
        Path place = Files.createDirectories(folder.resolve("results/ann/06"));
        Files.writeString(place.resolve("results.json"), """
                {"learner": "ann", "notebook": "06", "points": 3, "earned": 0, "problem": "", "repairs": [], "exercises": [
                 {"id": "6.2", "title": "b", "points": 1, "earned": 0, "checks": []},
                 {"id": "6.10", "title": "c", "points": 1, "earned": 0, "checks": []},
                 {"id": "6.8", "title": "a", "points": 1, "earned": 0, "checks": []}]}
                """);
        assertEquals(List.of("6.2", "6.10", "6.8"),
                new ClassTables(Results.read(folder).get("06")).exercises().stringColumn("exercise").asList());
    }

    @Test
    void writesAPageWithChartsAndTakesNoLearnersTextForHtml() throws IOException {
        put("<script>alert(1)</script>", 2, "CORRECT", "");
        String page = Files.readString(ReportApp.write(folder));
        assertFalse(page.contains("<script"));
        assertTrue(page.contains("<a href=\"../results/%3Cscript%3Ealert%281%29%3C%2Fscript%3E/06-several-variables/feedback.html\">&lt;script&gt;"), page);
        assertTrue(Files.size(folder.resolve("report/totals-06-several-variables.png")) > 1000);
        assertTrue(Files.size(folder.resolve("report/exercises-06-several-variables.png")) > 1000);
    }

    @Test
    void chartsHaveThePaperOfTheirPageByDayAndByNight() throws IOException {
        put("ann", 2, "CORRECT", "");
        String page = Files.readString(ReportApp.write(folder));
        assertTrue(page.contains("(prefers-color-scheme: dark)\" srcset=\"totals-06-several-variables-dark.png\"><img src=\"totals-06-several-variables.png\""));
        assertEquals(0xFFFFFF, paper("totals-06-several-variables.png"));
        assertEquals(0x1D222B, paper("totals-06-several-variables-dark.png"));
        assertEquals(0x1D222B, paper("exercises-06-several-variables-dark.png"));
        assertTrue(page.contains("--card: #1d222b"));
    }

    private int paper(String chart) throws IOException {
        return ImageIO.read(folder.resolve("report").resolve(chart).toFile()).getRGB(2, 2) & 0xFFFFFF;
    }

    @Test
    void whatCountsStandsBesideWhatWasJudgedOnceItWasCounted() throws IOException {
        put("ann", 2, "CORRECT", "");
        put("bob", 2, "CORRECT", "");
        assertFalse(Files.readString(ReportApp.write(folder)).contains("After deadlines"));
        Files.writeString(folder.resolve("marks.csv"), """
                learner,name,id,email,notebook,earned,points,lost by being late,still to be read,submitted,remark
                ann,Ann,,,06-several-variables,2,2,0,1,,
                bob,Bob,,,06-several-variables,1.5,2,0.5,0,2026-11-20T23:00:00Z,late
                <b>sam,Sam,,,,0,,0,0,,nothing was handed in
                """);
        String page = Files.readString(ReportApp.write(folder));
        assertTrue(page.contains("After deadlines, extra points and what people gave: mean 1.75, median 1.75."), page);
        assertTrue(page.contains("1 submission was late and lost 0.5 points."), page);
        assertTrue(page.contains("1 answer waits for a person to read"), page);
        assertTrue(page.contains("<h2>Nothing handed in</h2>\n<p>&lt;b&gt;sam</p>"), page);
        Files.setLastModifiedTime(folder.resolve("marks.csv"), FileTime.fromMillis(0));
        page = Files.readString(ReportApp.write(folder));
        assertTrue(page.contains("before some of these results were made: run ./course marks again") && !page.contains("After deadlines"), page);
    }

    @Test
    void aFolderWithoutResultsSaysWhatToDoFirst() {
        assertTrue(assertThrows(Results.None.class, () -> Results.read(folder)).getMessage().contains("grade into it first"));
    }

    private void put(String learner, double earned, String verdict, String misconception) throws IOException {
        Path place = Files.createDirectories(folder.resolve("results/" + Integer.toHexString(learner.hashCode()) + "/06"));
        Files.writeString(place.resolve("results.json"), """
                {"schema": 1, "learner": "%s", "notebook": "06-several-variables", "points": 2, "earned": %s, "problem": "",
                 "exercises": [{"id": "6.3", "title": "Reading", "points": 2, "earned": %s,
                   "checks": [{"name": "it", "points": 2, "earned": %s, "verdict": "%s", "misconception": "%s"}]}],
                 "repairs": [{"exercise": "6.3", "sentence": "mended"}]}
                """.formatted(learner, earned, earned, earned, verdict, misconception));
    }
}
