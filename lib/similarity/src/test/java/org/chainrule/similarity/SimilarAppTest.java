package org.chainrule.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chainrule.grader.result.CsvTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command as a teacher types it. */
class SimilarAppTest {

    private static final Path EXERCISES = Path.of("../../exercises");
    private static final Path SOLUTIONS = Path.of("../../solutions");
    private static final String NOTEBOOK = "06-several-variables.ipynb";
    private static final String SAME_WITH_OTHER_NAMES = """
            // 6.7 answer: the sum over all paths
            // all by myself
            double totalDerivative(Graph g, String a, String b) {
                double total = 0;
                for (var way : g.paths(a, b)) { double p = 1;
                    for (var arrow : way.edges()) { p *= arrow.derivative(); }
                    total += p; }
                return total;
            }""";
    private static final String ANOTHER_WAY = """
            // 6.7 answer: the sum over all paths
            Map<String, Double> seen = new HashMap<>();
            seen.clear();
            double totalDerivative(Graph graph, String from, String to) {
                if (from.equals(to)) {
                    return 1;
                }
                return graph.edges().stream().filter(edge -> edge.from().equals(from))
                    .mapToDouble(edge -> edge.derivative() * totalDerivative(graph, edge.to(), to)).sum();
            }""";

    @TempDir
    private static Path folder;
    private static String page;

    @BeforeAll
    static void compare() throws IOException {
        answer("ann", source(answerIn(notebook(SOLUTIONS))));
        answer("<b>bob", SAME_WITH_OTHER_NAMES);
        answer("cleo", ANOTHER_WAY);
        answer("eve", "// 6.7 answer: the sum over all paths\ndouble totalDerivative(Graph graph { ) <script>alert(1)</script>");
        answer("gus", "// 6.7 answer: the sum over all paths\ndouble sum = 0;");
        put("dan", Files.readString(EXERCISES.resolve(NOTEBOOK)));
        put("frank", "no notebook");
        assertEquals("", run("handed-in"));
        page = Files.readString(folder.resolve("out/similar/index.html")).replaceFirst("(?s)<style>.*</style>", "");
    }

    @Test
    void sameStructureUnderOtherNamesIsListedAndAnotherWayIsNot() {
        List<String> pairs = table().rows().stream().map(row -> row.get("exercise") + " " + row.get("first") + " " + row.get("second")).toList();
        assertEquals(List.of("6.7 <b>bob ann"), pairs);
        assertTrue(Integer.parseInt(table().rows().get(0).get("alike %")) >= 90, () -> table().text());
    }

    @Test
    void thePageIsAHintShowsBothAnswersAndTakesNoLearnersTextForHtml() {
        assertTrue(page.contains("A hint, and no verdict."));
        assertTrue(page.contains("all by myself") && page.contains("&lt;b&gt;bob"), page);
        assertFalse(page.contains("<script") || page.contains("<b>"), page);
    }

    @Test
    void whatCannotBeReadIsListedWithTheReasonAndTheReleasedStubIsNoAnswer() {
        assertTrue(page.contains("Left out (not Java): eve."), page);
        assertTrue(page.contains("<li>frank, 06-several-variables: "), page);
        assertTrue(page.contains("<p class=\"soft\">5 answers, 3 long enough to compare, 1 pair alike.</p>"), page);
        assertFalse(page.contains("dan"), page);
    }

    @Test
    void aFolderOfResultsIsRefusedInASentence() throws IOException {
        Files.createDirectories(folder.resolve("grades/results"));
        assertTrue(run("grades").contains("name the folder with the submissions"));
    }

    /** Runs the command; gives what it says on standard error. */
    private static String run(String submissions) {
        StringWriter said = new StringWriter();
        CommandLine line = SimilarApp.line();
        line.setErr(new PrintWriter(said, true));
        line.execute(folder.resolve(submissions).toString(), "--out", folder.resolve("out").toString(), "--exercises", EXERCISES.toString());
        return said.toString();
    }

    private static CsvTable table() {
        return CsvTable.read(folder.resolve("out/similar/similar.csv"));
    }

    private static void answer(String learner, String source) throws IOException {
        JsonNode notebook = notebook(EXERCISES);
        answerIn(notebook).put("source", source);
        put(learner, notebook.toString());
    }

    private static JsonNode notebook(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(NOTEBOOK).toFile());
    }

    private static ObjectNode answerIn(JsonNode notebook) {
        for (JsonNode cell : notebook.get("cells")) {
            if (source(cell).startsWith("// 6.7 answer")) {
                return (ObjectNode) cell;
            }
        }
        throw new AssertionError(NOTEBOOK + " has no answer to 6.7");
    }

    private static String source(JsonNode cell) {
        return cell.get("source").asText();
    }

    private static void put(String learner, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("handed-in").resolve(learner)).resolve(NOTEBOOK), text);
    }
}
