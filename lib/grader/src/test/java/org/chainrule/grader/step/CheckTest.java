package org.chainrule.grader.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainrule.check.Exercise;
import org.chainrule.check.ExerciseResult;
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
        Course course = course(exercise("91.1", EndlessCheck.class), exercise("90.1", NumberCheck.class));
        Grading grading = grading(course);
        try (Check check = new Check(course, 1, Duration.ofMillis(300))) {
            check.take(grading);
        }
        Finding given = grading.judged.get(0).checks().get(0).finding();
        assertEquals("Judging your answer took longer than 0 s.", given.headline());
        assertEquals(0, grading.judged.get(0).checks().get(0).earned());
        assertEquals("90.1", grading.judged.get(1).exerciseId());
    }

    @Test
    void aRehearsalJudgesEveryExerciseAndLeavesNoTraceInTheSubmission() {
        Course course = course(exercise("90.1", NumberCheck.class));
        Grading grading = grading(course);
        try (Check check = new Check(course, 1, Duration.ofSeconds(10))) {
            Map<Class<?>, ExerciseResult> rehearsed = check.rehearse(grading);
            assertEquals(Set.of(NumberCheck.class), rehearsed.keySet());
            assertEquals(Finding.Verdict.WRONG, rehearsed.get(NumberCheck.class).checks().get(0).finding().verdict());
        }
        assertEquals(List.of(), grading.judged);
        assertNull(grading.result);
    }

    private static Course course(Exercise... exercises) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, Exercise> known = new LinkedHashMap<>();
        for (Exercise exercise : exercises) {
            cells.put(exercise.id(), "");
            known.put(exercise.id(), exercise);
        }
        return new Course(Map.of("91-endless", new Pristine("91-endless", Owner.NOBODY, cells, cells, List.of(), Set.of())), known,
                CheckTest.class.getClassLoader(), Path.of("nowhere"));
    }

    private static Grading grading(Course course) {
        Grading grading = new Grading(new Submission("ann", "91-endless", Path.of("x")), new byte[0], "");
        grading.released = course.released(grading.submission);
        return grading;
    }

    private static Exercise exercise(String id, Class<?> check) {
        return new Exercise(id, "91-endless", id, "numeric", 1, List.of(), false, check.getName());
    }
}
