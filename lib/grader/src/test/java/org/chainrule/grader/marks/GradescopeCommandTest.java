package org.chainrule.grader.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.chainrule.grader.notebook.Repair;
import org.chainrule.grader.result.SubmissionResult;
import org.chainrule.grader.result.SubmissionResult.Checked;
import org.chainrule.grader.result.SubmissionResult.Graded;
import org.junit.jupiter.api.Test;

/** What the platform shows to a learner. */
class GradescopeCommandTest {

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
    void withoutAResultTheLearnerReadsWhy() {
        JsonNode file = GradescopeCommand.of(List.of(), "No notebook was found.");
        assertEquals(0, file.path("score").asDouble());
        assertEquals("No notebook was found.", file.path("output").asText());
        assertFalse(file.path("tests").elements().hasNext());
    }
}
