package org.chainrule.grader.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chainrule.grader.notebook.Repair;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.result.SubmissionResult.Checked;
import org.chainrule.grader.result.SubmissionResult.Graded;
import org.junit.jupiter.api.Test;

/** What the platform shows to a learner. */
class GradescopeCommandTest {

    private static final Set<String> OF_A_FILE = Set.of("score", "execution_time", "output", "output_format", "visibility",
            "stdout_visibility", "extra_data", "tests", "leaderboard");
    private static final Set<String> OF_A_TEST = Set.of("score", "max_score", "status", "name", "number", "output", "output_format",
            "tags", "visibility", "extra_data");
    private static final Set<String> VISIBILITIES = Set.of("hidden", "after_due_date", "after_published", "visible");
    private static final Set<String> FORMATS = Set.of("text", "html", "simple_format", "md", "ansi");

    @Test
    void eachCheckIsATestWithItsPointsAndWords() {
        Checked right = new Checked("at points", 4, 4, "CORRECT", "Right.", "", "", 0, "");
        Checked none = new Checked("the habit", 0, 0, "WRONG", "<b>Not</b> yet.", "You gave 3.", "Look again.", 2, "slip");
        Graded exercise = new Graded("21.1", "First", "function", 4, 4, "", List.of(right, none), "");
        JsonNode file = GradescopeCommand.of(List.of(new SubmissionResult(1, "learner", "21-first", 1, "f", 4, 4, "", List.of(exercise),
                List.of(new Repair("21.1", "The answer cell was split.")), "")), "nothing");
        assertEquals(4, file.path("score").asDouble());
        assertEquals("21.1: The answer cell was split.", file.path("output").asText());
        JsonNode tests = file.path("tests");
        assertEquals(List.of("passed", "failed"), tests.findValuesAsText("status"));
        assertEquals("<b>Not</b> yet.\nYou gave 3.\nLook again.\nOpen hint 2.", tests.get(1).path("output").asText());
        assertTrue(tests.get(0).path("number").isTextual());
        tests.forEach(test -> assertEquals("text visible", test.path("output_format").asText() + " " + test.path("visibility").asText()));
    }

    @Test
    void nothingStandsInTheFileThatThePlatformDoesNotKnow() {
        Checked check = new Checked("at points", 4, 1, "PARTLY", "Partly.", "", "", 0, "");
        JsonNode file = GradescopeCommand.of(List.of(new SubmissionResult(1, "learner", "21-first", 1, "f", 4, 1, "",
                List.of(new Graded("21.1", "First", "function", 4, 1, "", List.of(check), "")), List.of(), "")), "nothing");
        assertEquals(List.of(), unknown(file, OF_A_FILE));
        assertEquals(List.of(), unknown(file.path("tests").get(0), OF_A_TEST));
        assertTrue(VISIBILITIES.containsAll(List.of(file.path("visibility").asText(), file.path("stdout_visibility").asText())));
        assertTrue(FORMATS.contains(file.path("output_format").asText()));
    }

    private static List<String> unknown(JsonNode object, Set<String> known) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        assertFalse(names.isEmpty());
        names.removeAll(known);
        return names;
    }

    @Test
    void withoutAResultTheLearnerReadsWhy() {
        JsonNode file = GradescopeCommand.of(List.of(), "No notebook was found.");
        assertEquals(0, file.path("score").asDouble());
        assertEquals("No notebook was found.", file.path("output").asText());
        assertFalse(file.path("tests").elements().hasNext());
    }
}
