package org.chainrule.grader.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainrule.check.Exercise;
import org.chainrule.grader.Course;
import org.chainrule.grader.Submission;
import org.chainrule.grader.fixture.EndlessCheck;
import org.chainrule.grader.fixture.NumberCheck;
import org.chainrule.grader.notebook.Owner;
import org.chainrule.grader.notebook.Pristine;
import org.chainrule.judge.Finding;
import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void aCheckThatComputesWithoutEndIsGivenUpAndTheNextOneRuns() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("91.1", "");
        cells.put("90.1", "");
        Course course = new Course(Map.of("91-endless", new Pristine("91-endless", Owner.NOBODY, cells, cells, List.of(), Set.of())),
                Map.of("91.1", exercise("91.1", EndlessCheck.class), "90.1", exercise("90.1", NumberCheck.class)),
                CheckTest.class.getClassLoader(), Path.of("nowhere"));
        Grading grading = new Grading(new Submission("ann", "91-endless", Path.of("x")), new byte[0], "");
        grading.released = course.released(grading.submission);
        try (Check check = new Check(course, 1, Duration.ofMillis(300))) {
            check.take(grading);
        }
        Finding given = grading.judged.get(0).checks().get(0).finding();
        assertEquals("Judging your answer took longer than 0 s.", given.headline());
        assertEquals(0, grading.judged.get(0).checks().get(0).earned());
        assertEquals("90.1", grading.judged.get(1).exerciseId());
    }

    private static Exercise exercise(String id, Class<?> check) {
        return new Exercise(id, "91-endless", id, "numeric", 1, List.of(), false, check.getName());
    }
}
